class Box:
    shared = 1

    def __init__(self):
        self.own = 2
        self.shared = 3


b = Box()
print(b.shared)
del b.shared
print(b.shared)
for name in ("shared", "own", "own"):
    try:
        delattr(b, name)
        print("deleted", name)
    except AttributeError as e:
        print(e)
del Box.shared
print(hasattr(b, "shared"), vars(b), hasattr(Box, "__init__"))
try:
    del Box.missing
except AttributeError as e:
    print(e)
try:
    del b.__class__
except (AttributeError, TypeError) as e:
    print(type(e).__name__)

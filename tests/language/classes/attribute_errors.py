class Box:
    def __init__(self):
        self.size = 1


b = Box()
for f in (
    lambda: b.missing,
    lambda: Box.missing,
    lambda: b.siz,
    lambda: b.__foo,
    lambda: delattr(b, "missing"),
    lambda: Box().size.real.zzz,
    lambda: delattr(Box, "zz"),
    lambda: Box.size,
):
    try:
        f()
    except AttributeError as e:
        print(e, e.name, e.obj is b or e.obj is Box)
del b.size
try:
    b.size
except AttributeError as e:
    print(e)

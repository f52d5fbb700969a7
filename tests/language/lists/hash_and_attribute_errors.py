for f in (
    lambda: hash([]), lambda: {[]: 1}, lambda: {[1]}, lambda: hash(([],)), lambda: {1: 2}[[]],
    lambda: {1}.add([]),
):
    try:
        f()
    except TypeError as e:
        print(e)
for name in ("push", "length", "add", "appendd"):
    try:
        getattr([], name)
    except AttributeError as e:
        print(e)
try:
    [].x = 1
except AttributeError as e:
    print(e)

class Box:
    size = 1


b = Box()
print(
    getattr(b, "size"), getattr(b, "nope", "default"), hasattr(b, "size"), hasattr(b, "nope"),
    getattr("abc", "upper")(), hasattr([], "append"),
)
setattr(b, "color", "red")
setattr(b, "with space", 1)
print(b.color, getattr(b, "with space"), vars(b), delattr(b, "color"), hasattr(b, "color"))
for f in (
    lambda: getattr(b, "nope"),
    lambda: getattr(b, 5),
    lambda: getattr(b),
    lambda: hasattr(b, 5),
    lambda: setattr(b, 5, 1),
    lambda: setattr(b, "x"),
    lambda: delattr(b, "size"),
    lambda: delattr(b, "zz"),
    lambda: setattr(5, "x", 1),
    lambda: delattr([], "append"),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)

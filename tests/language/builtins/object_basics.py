o = object()
print(type(o).__name__, o == o, o != object(), bool(o), isinstance(o, object), hash(o) == hash(o), object.__name__)
for f in (
    lambda: object(1), lambda: object(x=1), lambda: setattr(o, "a", 1), lambda: o.a, lambda: o < o,
    lambda: o + 1, lambda: o[0], lambda: o(), lambda: len(o), lambda: iter(o),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
print(
    o.__eq__(1), o.__lt__(1), object.__doc__ is not None, o.__class__ is object, object.__bases__,
    int.__bases__, bool.__base__,
)

def record(cls):
    fields = list(cls.__annotations__)

    def __init__(self, *args, **kw):
        values = dict(zip(fields, args)) | kw
        for f in fields:
            if f in values:
                setattr(self, f, values.pop(f))
            elif not hasattr(cls, f):
                raise TypeError(f"missing {f}")
        if values:
            raise TypeError(f"unexpected {sorted(values)}")

    def __repr__(self):
        return f"{cls.__name__}({', '.join(f'{f}={getattr(self, f)!r}' for f in fields)})"

    def __eq__(self, other):
        return type(self) is type(other) and all(getattr(self, f) == getattr(other, f) for f in fields)

    for f in (__init__, __repr__, __eq__):
        setattr(cls, f.__name__, f)
    cls.__match_args__ = tuple(fields)
    return cls


@record
class Point:
    x: int
    y: int = 0


p = Point(1, y=2)
print(p, Point(5), p == Point(1, 2), p != Point(1), [Point(0)])
match p:
    case Point(x, y):
        print(x, y)
for f in (lambda: Point(), lambda: Point(1, z=2)):
    try:
        f()
    except TypeError as e:
        print(e)

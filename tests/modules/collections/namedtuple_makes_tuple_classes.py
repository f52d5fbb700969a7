from collections import namedtuple

Point = namedtuple('Point', 'x y')
p = Point(1, y=2)
print(p, p.x, p[1], p == (1, 2), len(p), hash(p) == hash((1, 2)), isinstance(p, tuple))
x, y = p
print(x, y, p._fields, Point._field_defaults, Point.__match_args__, p._asdict())
print(Point._make([5, 6]), p._replace(x=9), Point(*[1, 2]), Point(**{'x': 3, 'y': 4}))
print(Point.__doc__, Point.x.__doc__, Point.__name__, Point.__module__, Point.__slots__, Point.x)
for bad in (lambda: Point(1), lambda: Point(1, 2, 3), lambda: Point(1, z=2), lambda: Point(1, 2, x=3), lambda: Point(),
            lambda: Point._make([1]), lambda: p._replace(z=1), lambda: p.z, lambda: setattr(p, 'x', 2),
            lambda: setattr(p, 'q', 2), lambda: delattr(p, 'x'), lambda: p + 1):
    try:
        bad()
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
match p:
    case Point(a, b):
        print('matched', a, b)
match p:
    case Point(y=2):
        print('by name')
print(sorted([Point(2, 1), Point(1, 5)]), max(p), Point(1, 2) < Point(1, 3), p + (3,), p * 2)
print(p.__getnewargs__(), p.__class__ is Point, Point.__mro__)


class Shifted(namedtuple('Base', ['x', 'y'])):
    __slots__ = ()

    def __new__(cls, x, y=10):
        return super().__new__(cls, x + 1, y)

    @property
    def total(self):
        return self.x + self.y

    def __str__(self):
        return f'<{self.x}>'


s = Shifted(1)
print(repr(s), s, s.total, s._replace(x=5), Shifted._make((7, 8)), type(s._replace(y=0)).__name__)

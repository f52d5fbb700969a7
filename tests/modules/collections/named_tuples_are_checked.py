from collections import namedtuple

Point = namedtuple('Point', 'x y', defaults=[0])
print(Point(1), Point(y=2, x=1)._asdict(), Point._make([3, 4]), Point(1)._replace(y=7), Point._fields,
      Point._field_defaults)
print(namedtuple('T', 'a, def, a', rename=True)._fields, Point(1, 2) == (1, 2), Point.__doc__, Point.x.__doc__)
x, y = Point(5, 6)
print(x + y, Point(1, 2) < Point(1, 3), Point.__match_args__)
for attempt in (lambda: namedtuple('T', 'a a'), lambda: namedtuple('T', '_a'), lambda: namedtuple('T', 'def'),
                lambda: namedtuple('1', 'a'),
                lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(1)._replace(z=1),
                lambda: namedtuple('T', 'a', defaults=[1, 2]),
                lambda: Point._make([1, 2, 3]), lambda: setattr(Point(1), 'x', 2)):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)

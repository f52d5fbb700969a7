from typing import NamedTuple


class P(NamedTuple):
    """A point."""
    x: int
    y: int = 0

    def norm(self):
        return self.x + self.y


p = P(1)
print(p, p.norm(), P._fields, P._field_defaults, P.__annotations__, P.__doc__, P.__orig_bases__[0] is NamedTuple)
print(P(1, 2) == (1, 2), p._replace(y=5), p._asdict())
Q = NamedTuple('Q', [('a', int), ('b', str)])
print(Q(1, 'x'), Q.__annotations__)
for make in (lambda: P(), lambda: P(1, 2, 3)):
    try:
        make()
    except TypeError as e:
        print(e)
try:
    class Bad(NamedTuple):
        x: int = 0
        y: int
except TypeError as e:
    print(e)
try:
    class Bad2(NamedTuple):
        x: int
        _make = 3
except AttributeError as e:
    print(e)


class G[T](NamedTuple):
    item: T


print(G(3), G[int])

from dataclasses import dataclass, field, fields, is_dataclass


@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)


p = P(1)
print(p, p == P(1, 0, []), p == P(2), p != P(1), P(1, tags=[3]))
print(P(1) == (1, 0, []), P.__match_args__, P.__doc__)
print([f.name for f in fields(P)], repr(fields(p)[0]).partition(',default')[0])
print(is_dataclass(P), is_dataclass(p), is_dataclass(int), is_dataclass(3))
print(P.__init__.__qualname__, P.__init__.__module__, P.__init__.__annotations__, P.__init__.__defaults__)
print(p.tags is P(1).tags, P.y, hasattr(P, 'x'), hasattr(P, 'tags'))
try:
    hash(p)
except TypeError as e:
    print(e)
for args in ((), (1, 2, 3, 4)):
    try:
        P(*args)
    except TypeError as e:
        print(e)
try:
    P(z=3)
except TypeError as e:
    print(e)


@dataclass
class Node:
    value: int
    next: 'Node | None' = None


n = Node(1)
n.next = n
print(n, Node.__doc__)
print(P.__dataclass_params__)


@dataclass(repr=False, eq=False, init=False)
class Bare:
    a: int = 5


print(Bare().a, Bare() == Bare(), '__repr__' in Bare.__dict__)
match p:
    case P(x, y):
        print('matched', x, y)

from collections import namedtuple
from dataclasses import asdict, astuple, dataclass, field, make_dataclass, replace

NT = namedtuple('NT', 'p q')


@dataclass
class P:
    x: int
    y: list


@dataclass
class Q:
    p: P
    d: dict
    t: tuple
    n: NT


q = Q(P(1, [P(2, [])]), {'a': P(3, [])}, (P(4, []), 5), NT(P(6, []), 7))
print(asdict(q))
print(astuple(q))
print(asdict(q, dict_factory=lambda pairs: sorted(pairs, key=lambda pair: pair[0]))[0])
d = asdict(q)
d['p']['y'].append(1)
print(len(q.p.y))
print(replace(q.p, x=9), replace(q.p, x=9) is q.p)


@dataclass
class R:
    a: int
    b: int = field(default=2, init=False)


print(replace(R(1), a=5))
try:
    replace(R(1), b=3)
except TypeError as e:
    print(e)
for f in (asdict, astuple, replace):
    try:
        f(P)
    except TypeError as e:
        print(e)
M = make_dataclass('M', [('x', int), 'y', ('z', int, field(default=5))], namespace={'add': lambda self: self.x + self.z})
print(M(1, 2), M(1, 2).add(), M.__module__, M.__mro__)
for bad in (['x', 'x'], ['1a'], ['for'], [('a', 1, 2, 3)]):
    try:
        make_dataclass('B', bad)
    except TypeError as e:
        print(e)

from dataclasses import dataclass, field


@dataclass(slots=True)
class P:
    x: int
    y: int = 3

    def who(self):
        return __class__.__name__

    def up(self):
        return super().__repr__()[:4]


p = P(1)
print(p, P.__slots__, p.who(), p.up(), P.__qualname__)
try:
    p.z = 3
except AttributeError as e:
    print(e)
print(hasattr(p, '__dict__'))


@dataclass(slots=True)
class Q(P):
    z: int = 4


print(Q(1), Q.__slots__)


@dataclass(slots=True, frozen=True)
class F:
    a: int
    b: list = field(default_factory=list)


f = F(1)
print(f, f.__getstate__())
try:
    f.a = 3
except AttributeError as e:
    print(type(e).__name__, e)


@dataclass(slots=True)
class Doc:
    a: int = field(doc='an a', default=1)


print(Doc.__slots__, Doc())

from dataclasses import FrozenInstanceError, dataclass, field


@dataclass(frozen=True)
class P:
    x: int
    y: int = 0
    z: list = field(default_factory=list, hash=False, compare=False)


p = P(1)
for change in ('p.x = 2', 'del p.x', 'p.new = 1'):
    try:
        if change == 'p.x = 2':
            p.x = 2
        elif change == 'del p.x':
            del p.x
        else:
            p.new = 1
    except FrozenInstanceError as e:
        print(type(e).__name__, e)
print(hash(p) == hash(P(1)), {p: 1}[P(1)], p)
print(issubclass(FrozenInstanceError, AttributeError))


class Sub(P):
    pass


s = Sub(1)
s.other = 3
print(s.other)
try:
    s.x = 3
except FrozenInstanceError as e:
    print(e)
try:
    @dataclass
    class Q(P):
        w: int = 1
except TypeError as e:
    print(e)


@dataclass
class Base:
    a: int = 1


try:
    @dataclass(frozen=True)
    class R(Base):
        b: int = 2
except TypeError as e:
    print(e)
p.y = 5

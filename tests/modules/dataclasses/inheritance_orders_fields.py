from dataclasses import dataclass, field


@dataclass
class Base:
    x: float = 15.0
    y: int = 0


@dataclass
class C(Base):
    z: int = 10
    x: int = 15


print(C(), C.__doc__, C(1, 2, 3))


class Plain:
    def __init__(self):
        self.w = 1


@dataclass
class D(Plain):
    a: int

    def __post_init__(self):
        super().__init__()


print(D(4).w, D(4))


@dataclass
class G[T]:
    item: T


print(G[int](3), G.__parameters__)


class Desc:
    def __get__(self, obj, owner):
        return 7 if obj is None else obj._v

    def __set__(self, obj, value):
        obj._v = value * 2


@dataclass
class H:
    v: int = Desc()


print(H(), H(4).v)


@dataclass
class Shape:
    name: str

    @property
    def loud(self):
        return self.name.upper()


@dataclass
class Circle(Shape):
    r: float = 1.0

    def area(self):
        return 3 * self.r ** 2


c = Circle('c', 2.0)
print(c, c.loud, c.area(), Circle('c') == Shape('c'))

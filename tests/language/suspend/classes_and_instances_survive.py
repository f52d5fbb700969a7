# host: fetch, add


class Base:
    registry = []

    def __init__(self, x):
        self.x = x
        self.registry.append(self)


class Child(Base):
    __slots__ = ("y",)

    def __init__(self, x, y):
        super().__init__(x)
        self.y = y

    def __eq__(self, other):
        return self.y == other.y

    def __hash__(self):
        return hash(self.y)

    def __repr__(self):
        return f"Child({self.x}, {self.y})"


a, b = Child(1, 2), Child(3, 2)
table = {a: "a"}
bound = a.__repr__
fetch("pause")
print(table[b], a == b, Base.registry, bound(), isinstance(b, Base), [k.__name__ for k in Child.__mro__])
a.z = add(5)
Child.extra = fetch("extra")
print(vars(a), b.extra, type(a) is Child, {a} | {b})

class Vec:
    __slots__ = ("x", "y")

    def __init__(self, x=0, y=0):
        self.x, self.y = x, y

    def replace(self, **changes):
        return type(self)(**{n: changes.get(n, getattr(self, n)) for n in self.__slots__})

    def __iter__(self):
        yield self.x
        yield self.y

    def __eq__(self, other):
        return tuple(self) == tuple(other) if isinstance(other, Vec) else NotImplemented

    def __hash__(self):
        return hash(tuple(self))

    def __getitem__(self, i):
        return tuple(self)[i]

    def __neg__(self):
        return Vec(*(-c for c in self))

    def __repr__(self):
        return f"Vec{tuple(self)}"


v = Vec(1, 2)
x, y = v
print(
    v, v.replace(y=5), v == Vec(1, 2), v != (1, 2), {v: "a"}[Vec(1, 2)], [*v], v[0], v[::-1], -v,
    max(v), Vec(*v), dict(zip("xy", v)), sorted([Vec(2), Vec(1)], key=tuple),
)

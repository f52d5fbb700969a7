class Name(str):
    def shout(self):
        return self.upper() + "!"


class Meters(float):
    def __repr__(self):
        return f"{float(self)}m"

    def __add__(self, other):
        return Meters(float(self) + other)


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]


class Flag(int):
    pass


n = Name("bob")
n.extra = 1
print(
    n, n.shout(), type(n.upper()).__name__, n + "x", n == "bob", {n: 1}["bob"], len(n), n[0],
    f"{n:>5}", n.extra, isinstance(n, str),
)
print(
    Meters(1.5) + 2, Meters(2) * 2, Pair(1, 2).first, Pair(1, 2), Pair(1, 2) == (1, 2),
    type(Flag(5) + 1).__name__, Flag(5), [1, 2, 3][Flag(1)], Flag("12"), hash(Flag(3)) == hash(3),
)

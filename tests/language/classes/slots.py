class P:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x


p = P(1)
p.y = 2
print(p.x, p.y, P.__slots__, hasattr(p, "__dict__"), type(P.x).__name__)
del p.y
for f in (lambda: setattr(p, "z", 1), lambda: p.y, lambda: p.z, lambda: delattr(p, "y"), lambda: vars(p)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


class Child(P):
    pass


c = Child(5)
c.anything = 6
print(c.x, c.anything, vars(c))


class More(P):
    __slots__ = "z",


m = More(1)
m.z = 3
print(m.x, m.z)
for source in (
    lambda: type("S", (), {"__slots__": ("a",), "a": 1}),
    lambda: type("S", (int,), {"__slots__": ("a",)}), lambda: type("S", (), {"__slots__": 5}),
    lambda: type("S", (), {"__slots__": ("1a",)}),
):
    try:
        print(source().__name__)
    except Exception as e:
        print(type(e).__name__, e)

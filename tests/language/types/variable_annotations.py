x: int = 5
y: "forward"
z: list[int] = []
(w): int = 3


class C:
    a: int
    b: str = "b"
    c: list["C"]


def f():
    local: undefined = 1
    return local


print(x, z, w, C.__annotations__, C.b, hasattr(C, "a"), f(), f.__annotations__)
d = {}
d["k"]: int = 5
print(d)
try:
    y
except NameError as e:
    print(e)


def g(a: int | None = None, *args: str, **kw: "x y") -> list[str]: ...


print(g.__annotations__)

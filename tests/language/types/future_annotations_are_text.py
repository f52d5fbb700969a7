from __future__ import annotations


def f(a: int, b: undefined[1 + 2] = 0) -> list["x"]:
    return a


class C:
    x: some.thing = 1
    y: int


print(f.__annotations__, C.__annotations__, f(1))
value: not_defined(1, 2) = 3
print(value)

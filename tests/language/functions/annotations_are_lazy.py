def f(a: undefined_type, b: 1 / 0 = 5) -> also_undefined:
    return a + b


print(f(1))
x: int = 5
y: undefined_again
print(x)
try:
    y
except NameError as e:
    print(e)


def g(a: int, *args: str, k: float = 1.0, **kw: bool) -> None: ...


print(g.__annotations__)
try:
    f.__annotations__
except NameError as e:
    print(e)


def h():
    z: int
    w: str = "w"
    try:
        return z
    except UnboundLocalError as e:
        return str(e), w


print(h())

def f(a, b=2, /, c=3, *, d=4):
    return a, b, c, d


print(f(1), f(1, 5, 6, d=7), f(1, c=9))


def g(name, /, **kwargs):
    return name, kwargs


print(g("x", name="y"))
for call in (
    lambda: f(a=1), lambda: f(1, b=2), lambda: f(1, 2, 3, 4), lambda: f(), lambda: g(name="y"),
    lambda: f(a=1, b=2),
):
    try:
        call()
    except TypeError as e:
        print(e)

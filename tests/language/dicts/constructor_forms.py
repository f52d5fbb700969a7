print(dict(), dict({"a": 1}), dict([(1, 2), (3, 4)]), dict(a=1, b=2), dict({"a": 1}, a=2, c=3), dict(zip("ab", [1, 2])))
print(dict(["ab", "cd"]), dict((i, i * i) for i in range(3)), dict(**{"x y": 1}), dict({}) is {})
for f in (
    lambda: dict(5),
    lambda: dict([1]),
    lambda: dict(["abc"]),
    lambda: dict({}, {}),
    lambda: dict([([], 1)]),
    lambda: dict(**{1: 2}),
    lambda: dict([(1, 2), (3,)]),
    lambda: dict(None),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)

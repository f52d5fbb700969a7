def f():
    handlers = []
    for n in range(3):
        try:
            raise ValueError(n)
        except ValueError as e:
            handlers.append(lambda: e)
            kept = e
            handlers.append(lambda kept=kept: kept)
    results = []
    for h in handlers:
        try:
            results.append(str(h()))
        except NameError as error:
            results.append(type(error).__name__)
    return results


print(f())


def g():
    x = [lambda: y for y in range(2)]
    y = "outer"
    return [h() for h in x], y, [y for _ in [0]]


print(g())
total = [x := 0, *[x := x + n for n in range(4)], x]
print(total, x)

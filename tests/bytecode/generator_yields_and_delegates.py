def f(n):
    x = yield
    y = yield n
    z = yield from g(x)
    return (yield y) + z

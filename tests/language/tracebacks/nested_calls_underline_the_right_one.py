def ok(x):
    return x


def bad(x):
    return x.nope


print(ok(1), ok(bad(ok(2))), ok(3))

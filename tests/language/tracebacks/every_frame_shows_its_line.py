def one(x):
    return two(x) + 1


def two(x):
    y = [three(i) for i in (x,)]
    return y


def three(x):
    return (lambda z: z.missing)(x)


if True:
    one(5)

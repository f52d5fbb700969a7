def f(x, convert=lambda v: v.upper()):
    return convert(x)


f(5)

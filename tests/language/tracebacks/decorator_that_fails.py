def bad(f):
    raise TypeError("no decorating")


@bad
def f():
    pass

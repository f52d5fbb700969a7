error = ValueError("shared")


def f():
    raise error


try:
    f()
except ValueError:
    pass
f()

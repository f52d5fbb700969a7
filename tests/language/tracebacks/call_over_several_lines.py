def f(*args):
    raise KeyError("inside")


result = f(
    1,
    2,
)

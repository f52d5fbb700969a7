def check(f):
    try:
        f()
        print("passed")
    except AssertionError as e:
        print(e.args)


def a(x):
    assert x, f"x is {x!r}"


def b(x):
    assert isinstance(x, int) and x > 0, ("tuple", x)


def c(x):
    assert (x, "always true")


check(lambda: a(1))
check(lambda: a([]))
check(lambda: b(5))
check(lambda: b(-5))
check(lambda: c(0))
try:
    assert False, AssertionError("nested")
except AssertionError as e:
    print(repr(e), type(e.args[0]).__name__)
try:
    assert 1 / 0, "not reached"
except ZeroDivisionError as e:
    print(e)

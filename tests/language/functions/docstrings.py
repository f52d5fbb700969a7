def f():
    """First line.

        Indented.
    """


def g():
    "a" "b"
    return 1


def h():
    f"not a docstring"


def k():
    x = 1
    "not first"


print(repr(f.__doc__), repr(g.__doc__), h.__doc__, k.__doc__, (lambda: "x").__doc__)

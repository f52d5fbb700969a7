class NoArgs:
    pass


class OneArg:
    __match_args__ = ("a",)
    a = 1


class BadArgs:
    __match_args__ = ["a"]


class BadName:
    __match_args__ = (5,)


def show(f):
    try:
        print(f())
    except TypeError as e:
        print(e)


def a():
    match NoArgs():
        case NoArgs(1): return "yes"


def b():
    match OneArg():
        case OneArg(1, 2): return "yes"


def c():
    match BadArgs():
        case BadArgs(1): return "yes"


def d():
    match BadName():
        case BadName(1): return "yes"


def e():
    match 5:
        case int(1, 2): return "yes"


def g():
    match OneArg():
        case OneArg(1, a=1): return "yes"


def h():
    kind = 5
    match 1:
        case kind(): return "yes"


for f in (a, b, c, d, e, g, h):
    show(f)

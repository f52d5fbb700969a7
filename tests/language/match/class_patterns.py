class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Named:
    def __init__(self, name):
        self.name = name


def f(p):
    match p:
        case Point(0, 0):
            return "origin"
        case Point(0, y):
            return f"on y at {y}"
        case Point(x=x, y=0):
            return f"on x at {x}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "a point"
        case Named(name="bob" | "ann" as who):
            return f"hello {who}"
        case Named(name=str(n)):
            return f"named {n}"
        case Named(missing=_):
            return "never"
        case _:
            return "something else"


for p in (Point(0, 0), Point(0, 5), Point(3, 0), Point(2, 2), Point(1, 2), Named("bob"), Named("zed"), Named(5), 7):
    print(f(p))

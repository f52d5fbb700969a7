class Shape:
    __match_args__ = ("name",)

    def __init__(self, name):
        self.name = name


class Circle(Shape):
    __match_args__ = ("radius", "name")

    def __init__(self, radius):
        super().__init__("circle")
        self.radius = radius

    @property
    def area(self):
        return 3 * self.radius**2


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side


def f(s):
    match s:
        case Circle(r, area=a) if a > 20:
            return f"big {r} {a}"
        case Circle(r, name):
            return f"{name} {r}"
        case Square(name, side=s):
            return f"{name} {s}"
        case Shape(n):
            return f"shape {n}"


print([f(s) for s in (Circle(1), Circle(3), Square(2), Shape("blob"), None)])

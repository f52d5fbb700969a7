class Shape:
    def area(self):
        raise NotImplementedError("subclass must define area")

    def describe(self):
        return f"{type(self).__name__.lower()} of area {self.area():.2f}"


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side**2


class Circle(Shape):
    def __init__(self, r):
        self.r = r

    def area(self):
        return 3.14159 * self.r**2


class Blob(Shape):
    pass


for shape in (Square(2), Circle(1.5), Blob()):
    try:
        print(shape.describe())
    except NotImplementedError as e:
        print(type(e).__name__, e)
print(
    sorted([Square(3), Circle(1)], key=lambda s: s.area())[0].describe(),
    sum(s.area() for s in [Square(1), Square(2)]),
)

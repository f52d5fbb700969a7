class Shape:
    count = 0

    def __init__(self, name):
        self.name = name
        Shape.count += 1

    def area(self):
        raise NotImplementedError

    @property
    def label(self):
        return self.name.upper()

    def __lt__(self, other):
        return self.area() < other.area()


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    def area(self):
        return self.side * self.side


class Circle(Shape):
    def __init__(self, radius):
        super().__init__("circle")
        self.radius = radius

    def area(self):
        return 3.0 * self.radius**2

    @staticmethod
    def of(diameter):
        return Circle(diameter / 2)


def run():
    total = 0
    shapes = []
    for i in range(6000):
        shape = Square(i % 17) if i % 2 else Circle.of(i % 13)
        total += shape.area()
        total += len(shape.label)
        if isinstance(shape, Square) and shape.side > 8:
            shapes.append(shape)
    smallest = min(shapes)
    return total + smallest.area() + Shape.count % 7


run()

class Shape:
    count = 0

    def __init__(self, name):
        self.name = name
        Shape.count += 1

    def area(self):
        return 0

    def describe(self):
        return self.name + ":" + str(self.area())

    @property
    def doubled(self):
        return self.area() * 2


class Rectangle(Shape):
    def __init__(self, width, height):
        super().__init__("rectangle")
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)

    @staticmethod
    def unit():
        return Square(1)

    @classmethod
    def sized(cls, side):
        return cls(side)


def run():
    total = 0
    for i in range(14000):
        shape = Square.sized(i % 10) if i % 2 else Rectangle(i % 7, 3)
        total += shape.area() + shape.doubled + len(shape.describe())
        if isinstance(shape, Square):
            total += Square.unit().area()
    return total


run()

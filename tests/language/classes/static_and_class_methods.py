class Shape:
    count = 0

    def __init__(self):
        type(self).count += 1

    @staticmethod
    def area(w, h=2):
        return w * h

    @classmethod
    def make(cls, n=1):
        return [cls() for _ in range(n)][-1]

    @classmethod
    def name(cls):
        return cls.__name__


class Circle(Shape):
    count = 0


print(
    Shape.area(3), Shape().area(3, 4), Circle.area(1), type(Circle.make(2)).__name__, Circle.name(),
    Circle().name(), Shape.count, Circle.count,
)
print(
    Shape.make.__self__ is Shape, Circle.make.__self__ is Circle,
    type(Shape.__dict__["area"]).__name__, type(Shape.__dict__["make"]).__name__,
)
m = Circle.name
print(m(), staticmethod(len)("abc"), Shape.__dict__["area"].__func__(2, 5), Shape.__dict__["area"](4))
try:
    Shape.__dict__["make"]()
except TypeError as e:
    print(e)

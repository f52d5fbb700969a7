class Noted(classmethod):
    def __init__(self, function, note="none"):
        super().__init__(function)
        self.note = note

    def __new__(cls, function, note="none"):
        return super().__new__(cls, function)

    def __get__(self, instance, owner=None):
        print("asked for", self.note, instance is None)
        return super().__get__(instance, owner)


class Loud(staticmethod):
    pass


class Plain(classmethod):
    pass


class Shape:
    @Noted
    def name(cls):
        return cls.__name__

    @Loud
    def area(width, height):
        return width * height

    @Plain
    def kind(cls):
        return cls


print(Shape.name(), Shape().name(), Shape.area(2, 3), Shape().area(4, 5), Shape.kind() is Shape().kind())
loud = Shape.__dict__["area"]
print(type(loud).__name__, loud.__func__(1, 2), loud(3, 4), isinstance(loud, staticmethod), loud.__name__)


class Sub(Shape):
    pass


print(Sub.name(), Sub.kind())

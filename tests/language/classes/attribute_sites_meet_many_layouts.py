# One attribute site meets many layouts, and classes change while it is warm.
class Base:
    def who(self):
        return "base"

    @property
    def size(self):
        return 1

    @staticmethod
    def fixed(value=5):
        return value

    @classmethod
    def made(cls):
        return cls.__name__


class Left(Base):
    def __init__(self, a, b=2):
        self.a = a
        self.b = b

    def who(self):
        return "left of " + super().who()


class Right(Base):
    def __init__(self, b):
        self.b = b
        self.a = -b

    def who(self):
        return "right of " + super().who()


class Last(Left, Right):
    def who(self):
        return "last of " + super().who()


def look(x):
    return x.a, x.b, x.who(), x.size


def call(cls):
    return cls.fixed(), cls.fixed(6), cls.made()


items = [Left(1), Right(2), Last(3), Left(4, 5)]
for _ in range(3):
    print([look(x) for x in items])
    print([call(c) for c in (Base, Left, Right, Last)])

items[0].__dict__["who"] = lambda: "own"
print([look(x) for x in items])
Base.size = property(lambda self: self.a * 10)
print([look(x) for x in items])
Right.who = lambda self: "changed, " + Base.who(self)
print([look(x) for x in items])
Base.fixed = lambda value=7: value
Left.made = classmethod(lambda cls: cls.__name__.upper())
print([call(c) for c in (Base, Left, Right, Last)])
Left.__init__.__defaults__ = (9,)
print(look(Left(8)))
Left.__init__ = lambda self: setattr(self, "a", 0) or setattr(self, "b", 1)
print(look(Left()))
del Left.who
print([look(x) for x in items])
Right.size = 77
print([look(x) for x in items])
del items[1].a
try:
    look(items[1])
except AttributeError as error:
    print(error)
try:
    Left(1)
except TypeError as error:
    print(error)
Base.__new__ = lambda cls, *arguments: object.__new__(cls)
print(look(Last()))

class Noted(property):
    """The class's own text."""


class Plain(property):
    pass


def documented(self):
    """The getter's text."""


print(Noted(lambda self: 1).__doc__, Noted(documented).__doc__, Noted(documented, doc="given").__doc__)
print(Plain(lambda self: 1).__doc__, Plain(documented).__doc__, property(lambda self: 1).__doc__)


class Twice:
    __slots__ = ("a", "b", "a")


twice = Twice()
twice.a, twice.b = 1, 2
print(twice.a, twice.b)

named = property(documented)
print(named.__name__)
named.__name__ = "other"
print(named.__name__)
del named.__name__
print(named.__name__)

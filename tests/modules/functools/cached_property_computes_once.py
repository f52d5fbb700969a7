from functools import cached_property


class Data:
    def __init__(self, items):
        self.items = items

    @cached_property
    def total(self):
        "The sum."
        print('computing')
        return sum(self.items)


d = Data([1, 2])
print(d.total, d.total, d.__dict__)
d.total = 9
print(d.total)
del d.total
print(d.total, Data.total.__doc__, Data.total.attrname, type(Data.total).__name__)
try:
    class Two:
        a = b = cached_property(lambda self: 1)
except TypeError as error:
    print(error)


class Slotted:
    __slots__ = ()

    @cached_property
    def x(self):
        return 1


try:
    Slotted().x
except TypeError as error:
    print(error)


class Late:
    pass


Late.y = cached_property(lambda self: 5)
try:
    Late().y
except TypeError as error:
    print(error)

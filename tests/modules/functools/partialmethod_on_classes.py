from functools import partialmethod


class Cell:
    def __init__(self):
        self.state = None

    def set_state(self, state, *rest, **kwargs):
        self.state = (state, rest, kwargs)
        return self

    on = partialmethod(set_state, True)
    off = partialmethod(set_state, False, x=1)
    again = partialmethod(off, 'more', y=2)

    @classmethod
    def make(cls, n):
        return cls.__name__, n

    made = partialmethod(make, 5)

    @staticmethod
    def add(a, b):
        return a + b

    plus = partialmethod(add, 10)


c = Cell()
print(c.on().state, c.off('z').state, c.again(y=3).state, Cell.on(c, 4).state)
print(c.made(), Cell.made(), c.plus(5))
print(repr(Cell.__dict__['off'])[:30], Cell.__dict__['off'].args)
try:
    partialmethod(None, 1)
except TypeError as error:
    print(error)

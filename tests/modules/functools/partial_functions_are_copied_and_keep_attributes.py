import copy
from functools import partial, partialmethod, singledispatch
from collections import abc


def show(*args, **kwargs):
    return args, kwargs


class Keeps(partial):
    pass


for kind in (partial, Keeps):
    p = kind(show, [1], a=2)
    p.tag = 'x'
    c, d = copy.copy(p), copy.deepcopy(p)
    print(type(c).__name__, c(3), c.tag, c.args[0] is p.args[0], d.args[0] is p.args[0], d(4))
p = partial(show)
p.keywords[7] = 'seven'
print(repr(p).endswith("7='seven')"))
try:
    p()
except TypeError as e:
    print(e)
p.__setstate__((show, (1,), None, {'n': 1}))
print(p(2), p.n, p.keywords)
for state in ((show, (), {}), (None, (), {}, None), (show, [], {}, None)):
    try:
        p.__setstate__(state)
    except TypeError as e:
        print(e)


class Cell:
    def set(self, value):
        return self, value

    alive = partialmethod(set, True)


cell = Cell()
print(cell.alive()[1], cell.alive.__self__ is cell)


class Sized(abc.Sized):
    def __len__(self):
        return 0


@singledispatch
def kind_of(value):
    return 'base'


kind_of.register(abc.Iterable, lambda value: 'iterable')
kind_of.register(abc.Container, lambda value: 'container')
kind_of.register(abc.Sized, lambda value: 'sized')
abc.Iterable.register(Sized)
print(kind_of(Sized()))


class Plain:
    pass


abc.Iterable.register(Plain)
print(kind_of(Plain()))
abc.Container.register(Plain)
try:
    kind_of(Plain())
except RuntimeError as e:
    print(str(e).split(':')[0])

import reprlib
from reprlib import Repr

print(reprlib.repr(list(range(10))), reprlib.repr(set(range(10))), reprlib.repr('x' * 50))
print(reprlib.repr({i: i for i in range(10)}), reprlib.repr(tuple(range(9))), reprlib.repr((1,)), reprlib.repr(10 ** 60))
print(reprlib.repr(frozenset(range(8))), reprlib.repr(set()), reprlib.repr(frozenset()), reprlib.repr({}), reprlib.repr([]))
print(reprlib.repr([[[[[[[[1]]]]]]]]), reprlib.repr({1: {2: {3: {4: {5: {6: {7: 8}}}}}}}))
short = Repr(maxlist=2, maxstring=8, maxlevel=2, fillvalue='~')
print(short.repr([1, 2, 3]), short.repr('abcdefghijk'), short.repr([[[1]]]), short.repr("it's long"))
short.maxother = 10


class Long:
    def __repr__(self):
        return 'a very long representation'


class Broken:
    def __repr__(self):
        raise ValueError


print(short.repr(Long()), short.repr(Broken())[:21], short.maxtuple, reprlib.aRepr.maxdict)


class Own(Repr):
    def repr_int(self, x, level):
        return f'int {x}'


print(Own().repr([1, (2, 3)]), Own().repr1(5, 1))
for indent in (None, 2, '--'):
    print(Repr(indent=indent).repr([1, {'a': (1, 2)}, [], (3,)]))
for indent in (-1, 1.5):
    try:
        Repr(indent=indent).repr([1, 2])
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

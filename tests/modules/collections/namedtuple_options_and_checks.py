from collections import namedtuple

D = namedtuple('D', 'a, b, c', defaults=(2, 3))
print(D(1), D(1, 5), D(1, c=7), D._field_defaults, D.__new__ is not None)
for bad in (lambda: D(), lambda: D(1, 2, 3, 4)):
    try:
        bad()
    except TypeError as error:
        print(error)
print(namedtuple('R', 'a class a _x 1b', rename=True)._fields)
for args in (('T', 'class'), ('T', 'a a'), ('T', '_a'), ('T', '1a'), ('def', 'a'), ('T T', 'a')):
    try:
        namedtuple(*args)
    except ValueError as error:
        print(error)
try:
    namedtuple('T', 'a', defaults=(1, 2))
except TypeError as error:
    print(error)
Empty = namedtuple('Empty', '')
print(Empty(), Empty._fields, namedtuple('One', ('a',))(a=1), namedtuple('M', 'a', module='other').__module__)
One = namedtuple('One', ['alpha'])
print(One([1, 2]), One(One(3)), repr(One('x')), One._make('z'))
try:
    One()
except TypeError as error:
    print(error)


class WithExtra(One):
    def __init__(self, alpha):
        self.extra = alpha * 2


w = WithExtra(4)
print(w, w.extra, w.__dict__)
print(D(1).__replace__(a=9), '%s %s' % namedtuple('P', 'x y')(1, 2))

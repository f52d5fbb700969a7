from operator import attrgetter, itemgetter, methodcaller


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    @property
    def both(self):
        return self.x, self.y

    @property
    def inner(self):
        return Point(self.y, self.x)

    def move(self, dx, dy=0):
        return self.x + dx, self.y + dy

    def __getitem__(self, key):
        return f'item {key}'


p = Point(3, 4)
print(attrgetter('x')(p), attrgetter('x', 'y')(p), attrgetter('both')(p), attrgetter('inner.inner.x', 'y')(p))
print(itemgetter(1)('abc'), itemgetter(1, -1)([1, 2, 3]), itemgetter('k')({'k': 5}), itemgetter(slice(1))('xyz'), itemgetter(7, 8)(p))
print(methodcaller('upper')('abc'), methodcaller('move', 1, dy=5)(p), methodcaller('split', ',', maxsplit=1)('a,b,c'))
print(attrgetter('x', 'y.z'), itemgetter('a'), itemgetter(1, 2), methodcaller('m', 1, k='v'), attrgetter('x'))
rows = [('b', 2), ('a', 3), ('c', 1)]
print(sorted(rows, key=itemgetter(0)), sorted(rows, key=itemgetter(1)), max(rows, key=itemgetter(1)), list(map(itemgetter(0), rows)))
print([q.x for q in sorted([Point(2, 1), Point(1, 2)], key=attrgetter('x'))], min([p, Point(1, 9)], key=attrgetter('x')).y)
print(sorted(['bb', 'A', 'c'], key=methodcaller('lower')), list(map(attrgetter('both'), [p])), callable(itemgetter(1)))
print(sorted([{'n': 2}, {'n': 1}], key=itemgetter('n')), itemgetter(0).__reduce__()[1], type(attrgetter('a')))
print([*map(itemgetter(0, 1), [[1, 2], 'ab'])], [*filter(itemgetter(0), [(0,), (1,)])])
for attempt in (lambda: itemgetter(), lambda: attrgetter(), lambda: methodcaller(), lambda: attrgetter(1), lambda: methodcaller(3),
                lambda: itemgetter(1)(), lambda: attrgetter('a')(1, 2), lambda: methodcaller('a')(), lambda: itemgetter(1)(3),
                lambda: itemgetter(9)('abc'), lambda: attrgetter('zz')(p), lambda: attrgetter('x.zz')(p), lambda: itemgetter('a')({}),
                lambda: methodcaller('zz')(p), lambda: itemgetter(x=1), lambda: itemgetter(1)(x=1), lambda: attrgetter('a', b=1),
                lambda: sorted([1], key=itemgetter(0))):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__ + ':', error)

from operator import attrgetter, itemgetter, methodcaller

rows = [{'n': 'b', 'v': 2}, {'n': 'a', 'v': 2}, {'n': 'c', 'v': 1}]
print([row['n'] for row in sorted(rows, key=itemgetter('v', 'n'))], itemgetter(1, -1)('abc'),
      itemgetter(slice(2))('abc'))
print(attrgetter('real', 'imag')(3 + 4j), attrgetter('__class__.__name__')(5),
      methodcaller('split', ',', maxsplit=1)('a,b,c'))
print(itemgetter(1), attrgetter('a.b', 'c'), methodcaller('f', 1, x=2))
for attempt in (lambda: itemgetter(), lambda: attrgetter(5), lambda: methodcaller(), lambda: itemgetter(9)('a'),
                lambda: attrgetter('x.y')(1), lambda: itemgetter('k')({}), lambda: methodcaller('none')(1)):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)

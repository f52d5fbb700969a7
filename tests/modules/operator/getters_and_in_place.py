import operator

print(operator.itemgetter(1)('abc'), operator.itemgetter(0, 2)('abc'), operator.attrgetter('real', 'imag')(1 + 2j))
print(operator.methodcaller('replace', 'a', 'b')('aa'), operator.itemgetter(slice(1, 3))([1, 2, 3, 4]))
items = [1]
print(operator.iadd(items, [2]) is items, items, operator.concat('a', 'b'), operator.countOf([1, 2, 1], 1), operator.indexOf('abc', 'c'))
print(operator.length_hint(iter([1, 2])), operator.truth([]), operator.index(True), operator.is_not(1, 2), operator.matmul)
print(repr(operator.itemgetter(1, 2)), repr(operator.attrgetter('a.b')), repr(operator.methodcaller('f', 1, k=2)))
for attempt in (lambda: operator.itemgetter(), lambda: operator.indexOf([1], 2), lambda: operator.attrgetter(1)):
    try:
        attempt()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

import operator

items = [1, 2]
print(operator.iadd(items, (3,)), items, operator.iconcat(items, [4]), operator.imul(5, 2), operator.concat('a', 'b'))
operator.setitem(items, 0, 'z')
operator.delitem(items, slice(1, 3))
print(items, operator.getitem(items, -1), operator.countOf('banana', 'a'), operator.indexOf('banana', 'n'))
print(operator.length_hint(iter([1, 2])), operator.length_hint(5, 7), operator.call(max, 3, 9),
      operator.matmul.__name__)
for attempt in (lambda: operator.indexOf('a', 'z'), lambda: operator.concat(1, 2), lambda: operator.length_hint(1, 'a'),
                lambda: operator.setitem((), 0, 1), lambda: operator.matmul(1, 2)):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)

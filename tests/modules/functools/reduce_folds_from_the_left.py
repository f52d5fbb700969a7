from functools import reduce

print(reduce(lambda a, b: a * 10 + b, [1, 2, 3]), reduce(lambda a, b: a + b, 'abc', 'x'), reduce(max, iter([3, 9, 2])))
print(reduce(lambda a, b: a, [], 'empty'), reduce(None, [1]), reduce(lambda a, b: a + b, [[1], [2]], initial=[0]))
for bad in (lambda: reduce(max, []), lambda: reduce(max, 5), lambda: reduce(3, [1, 2])):
    try:
        bad()
    except TypeError as error:
        print(error)

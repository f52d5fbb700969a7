import reprlib

print(reprlib.repr('x' * 100), reprlib.repr(list(range(50))), reprlib.repr(tuple(range(9))))
print(reprlib.repr({n: n for n in range(9)}), reprlib.repr({n for n in range(9)}), reprlib.repr(10 ** 80))
print(reprlib.repr([[[[[[[[]]]]]]]]), reprlib.repr(frozenset()), reprlib.repr((1,)))
short = reprlib.Repr(maxlist=2, maxstring=8, maxlevel=1, fillvalue='~')
print(short.repr([1, 2, 3]), short.repr('abcdefghijkl'), short.repr([[1]]))
short.maxdict = 1
print(short.repr({'a': 1, 'b': 2}))
print(reprlib.Repr(indent=2).repr([1, [2, 3]]))

print((), (1,), (1, 2), (1), ((1, 2), 3), 1, )
a = 1, 2
b = 3,
print(a, b, type((1)).__name__, type((1,)).__name__, (*a, *b), (*"ab",), len(()))
print(("a" "b", "c"), (lambda: (1, 2))(), [(x, y) for x, y in [(1, 2)]])

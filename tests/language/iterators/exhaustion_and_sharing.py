it = iter([1, 2, 3, 4, 5])
for x in it:
    if x == 2:
        break
print(list(it), list(it), 3 in iter([1, 3, 4]))
it = iter("abcdef")
print(next(it), list(zip(it, it)), 5 in (x for x in range(10)))
g = (x for x in range(10))
print(4 in g, list(g), 4 in g)
m = map(str, range(3))
a, *b = m
print(a, b, list(m), sum(iter([1, 2]), 0), min(iter([3, 1])), sorted(iter("ba")))
k = iter({"a": 1})
print(next(k), list(k), "".join(iter("xy")), dict(iter([(1, 2)])))

g = (x * x for x in range(4))
print(type(g).__name__, next(g), list(g), list(g))
print(sum(x for x in range(5)), max((x for x in "abc"), default=0), list((x, y) for x in "ab" for y in range(2)))
print(
    dict((k, len(k)) for k in ("a", "bb")), set(x for x in "aa"), tuple(x for x in ()),
    "".join(c for c in "abc" if c != "b"),
)
print(any(x > 2 for x in [1, 3]), all(x for x in []), sorted(-x for x in [1, 2]))
it = iter([1, 2, 3, 4])
print([(a, b) for a, b in zip(it, it)], next((x for x in [1, 2, 3] if x > 1), None))

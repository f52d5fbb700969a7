a = frozenset([1, 2])
b = frozenset((2, 1))
print(
    hash(a) == hash(b), {a: "x"}[b], a in {a}, {1, 2} in {a}, a | {3} == {1, 2, 3},
    type(a | {3}).__name__, type({3} | a).__name__,
)
print(a.copy() is a, frozenset(a) is a, sorted(a.union([5])), a - {1}, len(frozenset([a, b])), repr(frozenset(["x"])))
for f in (lambda: a.add(3), lambda: hash({1}), lambda: a.pop(), lambda: {{1}}, lambda: frozenset(1, 2)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
c = a
c |= {9}
print(sorted(c), sorted(a))

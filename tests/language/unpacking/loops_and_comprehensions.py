pairs = [(1, ("a", "b")), (2, ("c", "d"))]
print(
    [(n, x, y) for n, (x, y) in pairs], {n: y for n, (_, y) in pairs},
    [h for h, *t in ("abc", "de")], [t for _, *t in pairs],
)
for n, (x, *y) in pairs:
    print(n, x, y)
for (a, b), c in {(1, 2): 3}.items():
    print(a, b, c)
for i, (k, [u, v]) in enumerate({"k": [1, 2]}.items(), 1):
    print(i, k, u, v)
(a, b), c = pairs[0][1], pairs[1]
a, b = [b, a]
print(
    a, b, c, dict([(x, y) for _, (x, y) in pairs]), list(zip(*[p[1] for p in pairs])),
    max(pairs, key=lambda p: p[1][1])[0],
)

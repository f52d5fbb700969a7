a = {"x": 1, "y": 2}.keys()
b = {"y": 5, "z": 6}
print(
    sorted(a & b.keys()), sorted(a | b), sorted(a - b.keys()), sorted(a ^ b.keys()),
    sorted(a & ["x", "q"]), sorted(a - "x"),
)
print(
    a.isdisjoint("q"), a.isdisjoint(["x"]), {"x"} <= a, a >= {"x", "y"},
    {"x": 1, "y": 3}.items() & {("x", 1)}, type(a & b).__name__,
)
for f in (
    lambda: a & 5, lambda: a + a, lambda: {}.values() & {1}, lambda: a < [1], lambda: a[0],
    lambda: hash(a), lambda: {1: []}.items() | {1},
):
    try:
        print(f())
    except TypeError as e:
        print(e)

print([x * 2 for x in range(4)], {x: x * x for x in range(3)}, sorted({x % 2 for x in range(5)}), [x for x in "ab"])
print(
    [x for x in range(10) if x % 2 if x > 3], [(x, y) for x in range(2) for y in "ab"],
    [y for x in [[1], [2, 3]] for y in x],
)
print(
    {k: v for k, v in [("a", 1), ("a", 2)]}, [[y for y in range(x)] for x in range(3)],
    [x if x else "zero" for x in (0, 1)],
)
print(
    [a + b for a, b in [(1, 2), (3, 4)]], [h for h, *_ in ["abc", "de"]],
    [x for (x,) in [(1,), (2,)]], {**{x: 1 for x in "k"}},
)

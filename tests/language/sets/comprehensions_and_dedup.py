print(
    sorted({x % 3 for x in range(10)}), sorted({c for c in "hello" if c > "h"}), {x for x in ()},
    len({(i % 2, i % 3) for i in range(20)}),
)
seen = set()
unique = [x for x in [3, 1, 3, 2, 1] if not (x in seen or seen.add(x))]
print(unique, sorted(set([3, 1, 3]) | set("a"), key=str), max({4, 9, 2}), sum({1, 2, 3}), 3 in {3}, "3" in {3})
print(sorted(list({"b", "a"})), sorted({True, 2, 0}), len({0, False, 0.0, -0.0}), len({"", b"", ()}))

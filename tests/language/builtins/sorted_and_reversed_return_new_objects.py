a = [3, 1, 2]
print(
    sorted(a), a, sorted(a, reverse=True), sorted("cab"), sorted({3: 1, 1: 2}), sorted((2, 1)),
    sorted({5, 4}), sorted(range(3, 0, -1)),
)
print(
    list(reversed(a)), a, sorted(a) is a, sorted([]), sorted(x for x in "ba"),
    sorted(["B", "a"], key=str.casefold, reverse=True),
)
print(sorted([[2, 1], [1, 9], [1]]), sorted([(2, "a"), (1, "b")], key=lambda t: t[1]), sorted([0.5, 1, -2, True]))

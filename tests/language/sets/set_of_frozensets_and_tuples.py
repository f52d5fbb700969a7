edges = {frozenset(e) for e in [("a", "b"), ("b", "a"), ("b", "c")]}
print(
    len(edges), frozenset("ab") in edges, {"a", "b"} in edges, sorted(map(sorted, edges)),
    frozenset(("c", "b")) in edges,
)
points = {(x, y) for x in range(3) for y in range(3) if x != y}
print(
    len(points), (1, 2) in points, sorted(points)[:2], {(y, x) for x, y in points} == points,
    max(points), {p for p in points if sum(p) == 3} == {(1, 2), (2, 1)},
)
groups = {}
for word in ("listen", "silent", "enlist", "google"):
    groups.setdefault(frozenset(word), set()).add(word)
print(
    sorted(sorted(g) for g in groups.values()), hash(frozenset([1, 2])) == hash(frozenset([2, 1])),
    frozenset() == set(), {frozenset(): "empty"}[frozenset()],
)

a, b = {1, 2, 3}, frozenset([2, 3, 4])
for result in (a | b, b | a, a & b, b & a, a - b, b - a, a ^ b, b ^ a):
    print(type(result).__name__, sorted(result))
print(
    a == {3, 2, 1}, b == {2, 3, 4}, a.union(b, [9]) == {1, 2, 3, 4, 9}, a.isdisjoint(b), a < a | b,
    {2, 3} < b, b > {2}, a.intersection(b) <= b,
)
print(
    sorted(a.keys()) if hasattr(a, "keys") else "no keys", sorted({"x": 1}.keys() | a, key=str),
    a - {"x": 1}.keys() == a,
)
c = set(a)
c -= c
d = set(a)
d ^= d
e = set(a)
e &= e
print(c, d, sorted(e), sorted(a))

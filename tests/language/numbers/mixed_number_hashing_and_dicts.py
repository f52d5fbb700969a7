d = {}
for k in (1, 1.0, True, 1 + 0j, 2, 2.0, 0, -0.0, False, 10**20, 1e20, 2**53 + 1, float(2**53)):
    d[k] = d.get(k, 0) + 1
print(
    d, len(d), d[1 + 0j], d[10**20], {hash(x) for x in (1, 1.0, True)} == {1},
    hash(0.5) == hash(0.5), hash(-1) == hash(-1.0),
)
print(
    1 in {1.0: "a"}, True in [1.0], {1, 1.5, True, 2.0, 2} == {1, 1.5, 2}, [1, 2].index(True),
    (0, 1.0).count(True), 0.1 + 0.2 in {0.3: 1},
)

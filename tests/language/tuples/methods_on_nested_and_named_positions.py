point = (3, 4)
x, y = point
record = ("ann", (1990, 5, 1), ["a", "b"])
name, (year, *rest), [first, second] = record
print(
    x + y, name, year, rest, first, second, record[1][0], record[2][-1], len(record),
    record.index("ann"), ("a",) * 3, (1, 2) + (3,), (1, 2) < (1, 2, 3),
)
print(
    tuple(reversed(record))[0], sorted([(2, "b"), (1, "z"), (2, "a")]), max([(1, 2), (1, 3)]),
    dict([("k", 1)]), list(zip(*[(1, 2), (3, 4)])), tuple(i for i in range(3)),
)
d = {(i, j): i * j for i in range(2) for j in range(2)}
print(
    d, d[1, 1], (1, 1) in d, tuple("ab") == ("a", "b"), () == tuple(), (1,) == (1.0,),
    hash((1, 2)) == hash((1.0, 2.0)),
)

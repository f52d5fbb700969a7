print(
    hash(1) == hash(1.0), hash("a") == hash("a"), hash((1, 2)) == hash((1, 2)),
    hash(None) == hash(None), hash(b"a") == hash(b"a"),
)
print(
    hash(True), hash(False), hash(0), hash(7), hash(-1), hash(0.0),
    hash(float("inf")), hash(float("-inf")),
)
for value in ([], {}, set(), bytearray(), [1], slice(1, [2])):
    try:
        hash(value)
    except TypeError as e:
        print(e)
print(
    hash(int) == hash(int), hash(len) == hash(len),
    hash(frozenset([1, 2])) == hash(frozenset([2, 1])), isinstance(hash("x"), int),
)

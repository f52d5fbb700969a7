for value in (
    0, 1, -1, 0.0, 0.1, "", " ", "0", b"", b"\0", [], [0], (), (0,), {}, {0: 0}, set(), {0}, None,
    ..., range(0),
):
    print(repr(value), bool(value))
print(bool(), bool(range(1)), bool(len), bool(print), bool(frozenset()), bool(slice(0)), bool(10**100), bool(0j))

for it in (
    "ab", b"ab", [1], (2,), {"k": 1}, {3}, frozenset([4]), range(2), enumerate("x"), zip("a", "b"), map(str, [5]),
    filter(None, [0, 6]), reversed([7]), {"v": 8}.values(), {"i": 9}.items(), (x for x in "g"), bytearray(b"c"),
):
    print(type(it).__name__, [x for x in it])
for bad in (5, None, 1.5, len, True, ...):
    try:
        for x in bad:
            pass
    except TypeError as e:
        print(e)

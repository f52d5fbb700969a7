for value in (
    1, 1.5, True, None, "a", b"a", [], (), {}, set(), frozenset(), range(1), slice(1), ..., NotImplemented,
    len, int, type, lambda: 0, (x for x in ""), 1j, bytearray(), [].append, str.upper, object(), ValueError(),
    zip(), map(str, []), print,
):
    print(type(value).__name__, end=" ")
print()
print(type(1), type("a"), type(None), type(type), type(len), type([].append), type(str.upper), type(lambda: 0))
print(type(1) is int, type(True) == int, type([]) in (list, tuple), int.__name__, str(list), repr(dict), f"{set}")
for f in (
    lambda: type(), lambda: type(1, 2), lambda: type(1, 2, 3), lambda: type("A", 5, {}),
    lambda: type("A", (), 5),
):
    try:
        f()
    except TypeError as e:
        print(e)

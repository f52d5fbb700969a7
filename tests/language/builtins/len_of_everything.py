print(
    len("aé😀"), len(b"ab"), len([1]), len(()), len({1: 2}), len({1, 2}), len(range(5)),
    len({}.keys()), len(frozenset("ab")),
)
for value in (5, None, 1.5, (x for x in "a"), len, map(str, []), iter([]), True, ..., slice(1), object()):
    try:
        len(value)
    except TypeError as e:
        print(e)
for f in (lambda: len(), lambda: len([], [])):
    try:
        f()
    except TypeError as e:
        print(e)

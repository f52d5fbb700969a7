# host: add
print(list(map(lambda x: sorted([x, 1], key=add), [3, 2])), sorted([[2, 1], [3]], key=lambda r: max(r, key=add)))
print(
    [*map(sum, [map(add, [1, 2]), (add(x) for x in [3])])], dict(map(lambda p: (p, add(p)), [1, 2])),
    max(map(add, filter(add, [-1, 5, 2]))),
)
print(
    list(filter(lambda r: any(add(x) > 3 for x in r), [[1], [1, 5]])),
    sum(map(lambda x: min([x, 2], key=add), range(4))), list(zip(map(add, [1]), filter(add, [0]))),
)
print(
    sorted(map(str, map(add, [10, 9])), key=lambda s: add(int(s))),
    "".join(map(lambda c: str(add(ord(c))), "ab")), list(enumerate(map(add, [5]), add(1))),
)

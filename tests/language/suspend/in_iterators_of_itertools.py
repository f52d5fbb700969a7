# host: add, fetch
from itertools import accumulate, dropwhile, filterfalse, groupby, starmap, takewhile

for total in accumulate([1, 2, 3], add):
    print(total, end=" ")
print(list(starmap(add, [(1, 2), (3, 4)])))
print(list(takewhile(lambda n: add(n, 1) < 4, range(6))), list(dropwhile(lambda n: add(n, 1) < 4, range(6))))
print(list(filterfalse(lambda n: add(n) % 2, range(5))))
for key, group in groupby(range(6), lambda n: add(n) // 2):
    print(key, [add(n, 10) for n in group])
groups = groupby("aabc", fetch)
key, first = next(groups)
print(key, next(first), fetch("between"), list(first))
print([key for key, _ in groups])


def squares():
    result = yield from map(lambda n: add(n, n), range(3))
    print(result)


print(list(squares()), next(filter(lambda n: add(n) > 1, range(5))), next(map(fetch, []), "none"))
lazy = map(fetch, ["x", "y", "z"])
print(next(lazy), "then", *lazy)

def pascal(n):
    row = [1]
    for _ in range(n):
        yield row
        row = [a + b for a, b in zip([0] + row, row + [0])]


def permutations(items):
    if len(items) <= 1:
        yield tuple(items)
        return
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1 :]):
            yield (x,) + rest


def subsets(items):
    out = [[]]
    for x in items:
        out += [s + [x] for s in out]
    return out


def combinations(items, k):
    if k == 0:
        return [[]]
    return [[x] + rest for i, x in enumerate(items) for rest in combinations(items[i + 1 :], k - 1)]


for row in pascal(6):
    print(" ".join(map(str, row)).center(20))
print(
    list(permutations("abc")), subsets([1, 2, 3]), combinations([1, 2, 3, 4], 2),
    len(list(permutations([1, 2, 3, 4, 5]))),
)

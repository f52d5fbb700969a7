def permute(items):
    if not items:
        yield []
    for i, x in enumerate(items):
        for rest in permute(items[:i] + items[i + 1 :]):
            yield [x] + rest


def subsets_with_sum(numbers, target, start=0):
    if target == 0:
        yield []
    for i in range(start, len(numbers)):
        if numbers[i] <= target:
            for rest in subsets_with_sum(numbers, target - numbers[i], i + 1):
                yield [numbers[i]] + rest


def flatten(x):
    if isinstance(x, (list, tuple)):
        for y in x:
            yield from flatten(y)
    else:
        yield x


print(
    [*map("".join, permute("abc"))], list(subsets_with_sum([1, 2, 3, 4, 5], 6)),
    list(flatten([1, [2, (3, [4, []])], "ab"])), sum(1 for _ in permute(list(range(5)))),
)

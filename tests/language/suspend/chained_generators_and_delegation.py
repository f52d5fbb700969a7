# host: add


def source(n):
    i = add(-1)
    while i < n:
        yield i
        i = add(i)


def doubled(it):
    for x in it:
        yield add(x, x)


def flatten(tree):
    for x in tree:
        if isinstance(x, list):
            yield from flatten(x)
        else:
            yield add(x)


print(list(doubled(doubled(source(4)))), list(flatten([1, [2, [3, []], 4]])))
g = doubled(source(10))
print([x for x in g if add(x) % 3 == 0][:2], sum(x for x in flatten([[1], 2]) if add(x)))

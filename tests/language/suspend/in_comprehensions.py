# host: add, fetch, numbers
print([add(i) for i in range(3)], {i: fetch(i) for i in range(2)}, sorted({add(i % 2) for i in range(4)}))
print(
    [x for x in numbers(4) if add(x) % 2], [(x, y) for x in numbers(2) for y in numbers(add(x))],
    {fetch(k): add(v) for k, v in {"a": 1}.items()},
)
print([[add(i, j) for j in numbers(2)] for i in numbers(2)], list(add(x) for x in numbers(3)))

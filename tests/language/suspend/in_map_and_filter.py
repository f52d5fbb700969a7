# host: add, fetch
print(list(map(fetch, ["a", "b"])), list(map(add, [1, 2], [10, 20])), list(filter(lambda x: add(x) % 2, range(4))))
m = map(add, [1, 2, 3])
print(next(m), sum(m), list(zip(map(fetch, "ab"), map(add, [1, 2]))))
print(dict(zip("ab", map(add, [1, 2]))), sorted(map(add, [3, 1])), "".join(map(fetch, "x")), set(map(add, [1, 1])))

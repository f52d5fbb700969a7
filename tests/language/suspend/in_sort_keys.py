# host: add, fetch
print(sorted([3, 1, 2], key=lambda x: add(-x)))
print(sorted(["b", "a"], key=fetch), sorted([1, 3, 2], key=add, reverse=True))
items = [2, 3, 1]
items.sort(key=lambda x: add(x, 10))
print(items)
rows = [{"n": 2}, {"n": 1}]
rows.sort(key=lambda r: add(r["n"]))
print(rows)

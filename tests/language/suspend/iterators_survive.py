# host: fetch, add
items = [
    enumerate("ab"), zip("ab", [1, 2]), reversed([1, 2, 3]), iter({"k": 1, "l": 2}.items()), iter(range(5)),
    iter("xy"), iter(b"ab"), map(add, [1, 2]), filter(None, [0, 1, 2]), (x for x in "pq"), iter(lambda:
    add(1), 5), iter((1, 2)),
]
for it in items:
    print(next(it), end=" ")
fetch("pause")
for it in items[:-2]:
    print(next(it, "end"), end=" ")
    fetch("between")
print(next(items[-1]), [list(it) for it in items[:-2]])
d = {"a": 1, "b": 2, "c": 3}
for k in d:
    d[k] = add(d[k])
for k, v in d.items():
    print(k, fetch(v))

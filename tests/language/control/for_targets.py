d = {}
for d["key"] in [1, 2, 3]:
    pass
print(d)
items = [0, 0]
for items[1] in "xy":
    pass
print(items)
for a, (b, *c) in [(1, "xyz"), (2, [3])]:
    print(a, b, c)
for i, (k, v) in enumerate({"a": 1, "b": 2}.items()):
    print(i, k, v)
for x, in [(1,), "b"]:
    print(x)
for *head, tail in [(1, 2, 3), "ab"]:
    print(head, tail)
for [a, b] in zip([1], [2]):
    print(a, b)

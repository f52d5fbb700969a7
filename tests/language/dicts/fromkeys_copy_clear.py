print(dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), {}.fromkeys((1,), "x"), dict.fromkeys([]))
shared = dict.fromkeys("ab", [])
shared["a"].append(1)
print(shared)
d = {"a": [1]}
e = d.copy()
e["a"].append(2)
e["b"] = 1
print(d, e, d.clear(), d)
for f in (
    lambda: dict.fromkeys(), lambda: dict.fromkeys(5), lambda: dict.fromkeys([[]]),
    lambda: {}.copy(1), lambda: {}.clear(1),
):
    try:
        f()
    except TypeError as e:
        print(e)

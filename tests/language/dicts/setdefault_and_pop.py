d = {"a": 1}
print(d.setdefault("a", 5), d.setdefault("b", 5), d.setdefault("c"), d)
print(d.pop("a"), d.pop("zz", None), d.pop("zz", 7), d)
d.setdefault("list", []).append(1)
d.setdefault("list", []).append(2)
print(d)
for f in (
    lambda: d.pop("zz"), lambda: {}.pop(1), lambda: d.pop(), lambda: d.pop([], 1),
    lambda: d.setdefault(), lambda: d.setdefault([], 1),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)

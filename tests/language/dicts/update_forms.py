d = {"a": 1}
print(d.update({"b": 2}), d.update([("c", 3), ["d", 4]]), d.update(e=5), d.update({"a": 0}, f=6), d.update(), d)
d.update((k, k) for k in "xy")
d.update(["zw"])
print(d)
for f in (
    lambda: d.update(5),
    lambda: d.update([1]),
    lambda: d.update([(1, 2, 3)]),
    lambda: d.update(["abc"]),
    lambda: d.update([([], 1)]),
    lambda: d.update({}, {}),
    lambda: d.update(None),
    lambda: d.update([(1,)]),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)

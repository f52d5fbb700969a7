d = {"a": 1, "b": 2}
for name, change in (
    ("add", lambda: d.update(z=1)),
    ("delete", lambda: d.pop("b")),
    ("clear", lambda: d.clear()),
):
    d.clear()
    d.update(a=1, b=2)
    try:
        for k in d:
            change()
            print(name, k)
    except RuntimeError as e:
        print(name, e)
d = {"a": 1, "b": 2}
for k in d:
    d[k] += 10
print(d)
try:
    for k, v in d.items():
        del d[k]
        d[k + k] = v
        if len(d) > 20:
            break
except RuntimeError as e:
    print(e)
it = iter({1: 2}.items())
print(next(it), next(it, "end"))

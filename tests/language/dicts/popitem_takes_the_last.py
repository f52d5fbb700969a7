d = {"a": 1, "b": 2, "c": 3}
print(d.popitem(), d)
d["a"] = 5
print(d.popitem(), d.popitem(), d)
try:
    d.popitem()
except KeyError as e:
    print(e, e.args)

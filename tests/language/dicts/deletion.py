d = {"a": 1, "b": 2, ("c", 1): 3}
del d["a"]
del d["c", 1]
print(d)
for f in (lambda: d.__delitem__("q"), lambda: d.__delitem__([])):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
try:
    del d["zz"]
except KeyError as e:
    print(repr(e))
del d["b"]
print(d, len(d))

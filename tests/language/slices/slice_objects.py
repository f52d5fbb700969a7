s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(1, 2), slice(None), slice("a", [1]), list(range(20))[s])
print(slice(1, 10, 2) == s, slice(1) != slice(2), slice(1, 2) < slice(1, 3), hash(slice(1, 2)) == hash(slice(1, 2)))
for args in ((0,), (5,), (20,), (3,)):
    print(slice(1, 10, 2).indices(*args), slice(None, None, -1).indices(*args), slice(-3, None).indices(*args))
for f in (
    lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: s.indices(-1), lambda: s.indices("a"),
    lambda: slice(1, 2, 0).indices(5),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
try:
    s.start = 5
except AttributeError as e:
    print(e)

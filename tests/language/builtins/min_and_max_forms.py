print(
    min(1, 2), max([1, 2]), min("b", "a"), max("abc"), max(1, 1.0), max(1.0, 1), min(True, 1),
    max([[1], [2]]), min({"b": 1, "a": 2}),
)
print(
    max([1, 2, 3], key=lambda x: -x), min(["bb", "a"], key=len), max([], default=None),
    min((), default=0, key=len), max("a", "B", key=str.lower),
)
print(
    max([(1, "a"), (1, "b")]), max([1, 3, 3.0, 2]), min([3, 1.0, 1, 2]), max(x for x in [1, 5, 2]),
    max(1, 2, 3, key=None),
)
for f in (
    lambda: max(), lambda: max(1), lambda: max([]), lambda: max(1, 2, default=5),
    lambda: max(1, "a"), lambda: max([1, None]), lambda: max([1], 2), lambda: min([], key=len),
    lambda: max(1, 2, foo=3),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)

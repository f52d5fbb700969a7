a = [3, 1, 2]
print(min(a), max(a), sum(a), sum(a, 10), len(a), any(a), all([*a, 0]), sum([[1], [2]], []))
print(max("a", "b"), min(3, 2.0), max([1], default=0), min([], default="none"), max(a, key=lambda x: -x), min("bca"))


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: max([]))
show(lambda: min(()))
show(lambda: max(5))
show(lambda: max())
show(lambda: max(1, "a"))
show(lambda: min(1, 2, default=3))
show(lambda: max([1], foo=1))
show(lambda: sum(["a"]))
show(lambda: sum([1], "a"))
show(lambda: sum([b"a"], b""))
show(lambda: sum(5))
show(lambda: sum([[1], 2]))
show(lambda: max([1, 2], key=5))

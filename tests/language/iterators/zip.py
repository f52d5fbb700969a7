print(
    list(zip([1, 2], "ab")), list(zip([1, 2, 3], "ab", (True, False))), list(zip()), list(zip("ab")),
    list(zip([], "a")),
)
print(
    dict(zip("ab", [1, 2])), list(zip(*[(1, 2), (3, 4)])),
    list(zip(range(3), range(3, 6), strict=True)), next(zip("a", "b")),
)


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: list(zip("ab", "a", strict=True)))
show(lambda: list(zip("a", "ab", strict=True)))
show(lambda: list(zip("ab", "ab", "a", strict=True)))
show(lambda: list(zip("ab", "ab", "abc", strict=True)))
show(lambda: zip(5))
show(lambda: zip("a", None))
show(lambda: zip("a", foo=1))
a, b = iter("abc"), iter("x")
print(list(zip(a, b)), list(a))

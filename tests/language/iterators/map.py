print(
    list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(map(len, [])),
    list(map(int, "123")), type(map(str, [])).__name__,
)
print(
    list(map(pow, [2, 3], [3, 2])), list(map(None.__eq__, [None])), next(map(str.upper, ["a"])),
    list(map(lambda *a: a, "ab", "cd", "e")),
)


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: map(str))
show(lambda: map())
show(lambda: map(str, 5))
show(lambda: list(map(5, [1])))
show(lambda: list(map(int, ["1", "x"])))
show(lambda: list(map(lambda: 0, [1])))
show(lambda: list(map(pow, [1], [2], strict=True)))
show(lambda: list(map(lambda a, b: a, [1], [2, 3], strict=True)))
show(lambda: len(map(str, [])))
m = map(print, [1, 2])
print("lazy")
print(list(m), list(m))

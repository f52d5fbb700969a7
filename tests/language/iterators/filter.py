print(
    list(filter(None, [0, 1, "", "a", None])), list(filter(lambda x: x > 1, [1, 2, 3])),
    list(filter(str.isdigit, "a1b2")), type(filter(None, "")).__name__,
)
for f in (
    lambda: filter(None), lambda: filter(None, 5), lambda: list(filter(5, [1])),
    lambda: list(filter(lambda: 0, [1])), lambda: filter(None, [], []),
):
    try:
        f()
    except TypeError as e:
        print(e)
f = filter(lambda x: print("test", x) or x, [0, 5])
print("lazy")
print(next(f), next(f, "end"), iter(f) is f)

print(
    list(reversed([1, 2, 3])), list(reversed("ab")), list(reversed((1, 2))),
    list(reversed(range(3))), list(reversed({"a": 1, "b": 2})), list(reversed(b"ab")),
)
for f in (
    lambda: reversed({1}), lambda: reversed(x for x in "a"), lambda: reversed(5), lambda: reversed(),
    lambda: reversed(iter([])), lambda: reversed(map(str, [])), lambda: reversed(None),
):
    try:
        f()
    except TypeError as e:
        print(e)
a = [1, 2, 3]
it = reversed(a)
print(next(it), a.pop(), a.pop(), list(it), type(it).__name__, type(reversed("")).__name__, type(reversed({})).__name__)

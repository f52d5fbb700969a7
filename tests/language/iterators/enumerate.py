print(
    list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate("ab", start=-1)),
    list(enumerate([])), next(enumerate("x")),
)
print(
    dict(enumerate("xy")), [i * c for i, c in enumerate("abc")], list(enumerate("a", 10**20)),
    type(enumerate("")).__name__,
)
for f in (
    lambda: enumerate(5), lambda: enumerate(), lambda: enumerate("a", "b"),
    lambda: enumerate("a", 1.5), lambda: enumerate("a", 1, 2),
):
    try:
        f()
    except TypeError as e:
        print(e)
it = enumerate(["a", "b"])
print(iter(it) is it, next(it), list(it), list(it), list(enumerate(iterable="q")))

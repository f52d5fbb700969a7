print(
    sorted({3, 1, 2, 1}), {1}, set(), type({}).__name__, set("a"), sorted(set("hello")),
    {*[1], *(1,)}, len({1, 1.0, True}),
)
print(
    sorted(set([1, 2, 2])), set({"k": 1}), sorted({*"ab", *range(2)}, key=str), frozenset(),
    frozenset([1]), frozenset("a"),
)
for f in (
    lambda: set(5), lambda: {[]}, lambda: set([[]]), lambda: set(1, 2), lambda: {1, {2}},
    lambda: frozenset([{}]), lambda: {*5},
):
    try:
        f()
    except TypeError as e:
        print(e)

print(
    any([]), all([]), any([0, 1]), all([1, 0]), any("a"), all(["", 1]), any({0: 1}), all({1: 0}),
    any(x for x in [0]), all(range(1, 5)),
)


def noisy(values):
    for v in values:
        print("see", v)
        yield v


print(any(noisy([0, 2, 3])), all(noisy([1, 0, 5])))
for f in (lambda: any(5), lambda: all(None), lambda: any(), lambda: any([], []), lambda: all(1 / 0 for _ in [1])):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)

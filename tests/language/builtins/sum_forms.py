print(
    sum([1, 2]), sum([], 5), sum([1], start=2), sum(x for x in range(4)), sum([[1], [2]], []),
    sum([(1,), (2,)], ()), sum({1: "a", 2: "b"}),
)
print(
    sum([0.1, 0.2]), sum([True, True]), sum([1, 2.5, 3]), sum([10**20, 1]), sum([1j, 2]),
    sum(range(1001)), sum([2**62, 2**62, 2**62]),
)
for f in (
    lambda: sum(), lambda: sum(1), lambda: sum(["a", "b"]), lambda: sum(["a"], ""),
    lambda: sum([b"a"], b""), lambda: sum([None]), lambda: sum([1], 2, 3), lambda: sum([{}], {}),
):
    try:
        f()
    except TypeError as e:
        print(e)

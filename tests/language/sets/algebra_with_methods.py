a = {1, 2, 3}
print(
    sorted(a.union([4], (5,), "x"), key=str), sorted(a.intersection([2, 3, 9], range(3))),
    sorted(a.difference([1], {2})), a.union() == a,
)
print(
    sorted(a.symmetric_difference([3, 4])), a.isdisjoint([7]), a.isdisjoint((1,)), a.union() is a,
    a.intersection() == a,
)
print(
    a.update([8], "z"), a.intersection_update([1, 8, "z"]), a.difference_update([1]),
    a.symmetric_difference_update([8, 9]), sorted(a, key=str),
)
for f in (
    lambda: a.union(5), lambda: a.intersection([[]]), lambda: a.update(None),
    lambda: a.symmetric_difference(), lambda: a.isdisjoint(1),
):
    try:
        print(f())
    except TypeError as e:
        print(e)

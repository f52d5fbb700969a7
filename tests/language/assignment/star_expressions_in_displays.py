a = [1, 2]
t = *a, 3
print(t, [*a, *t], {*a, *t} == {1, 2, 3}, (*a,), [*{}, *"xy"], (*range(2), *range(2)))
for x in *a, 9:
    print(x, end=" ")
print()


def f():
    return *a, *a


print(f(), {**{"a": 1}, "b": 2, **{"a": 3}}, print(*a, *"z", sep="-"))
d = {0: "zero", 1: "one"}
print([*d], [*d.items()], {**d, **{i: i for i in range(2)}})

a = [1, 2]
print([], [1], [1, ], [*a, 3, *"xy", *range(2), *()], [[]] * 2, [*a, *a])
print([[1, 2], [3, [4]]], [1, "a", None, 2.5, True, b"x"])
try:
    [*5]
except TypeError as e:
    print(e)

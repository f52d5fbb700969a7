print([1, 2] == [1, 2], [1, 2] != [2, 1], [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9], [1, 2] <= [1, 2])
print([1, "a"] == [1.0, "a"], [1] == (1,), [[1], [2]] < [[1], [3]], [1, "a"] < [2, 5], [float("nan")] == [float("nan")])
try:
    [1, "a"] < [1, 5]
except TypeError as e:
    print(e)
try:
    [1] < (1,)
except TypeError as e:
    print(e)

print(
    range(0) == range(2, 2), range(0, 3, 2) == range(0, 4, 2), range(3) == range(0, 3, 1),
    range(3) == [0, 1, 2], range(1) != range(2),
)
print(hash(range(0, 3, 2)) == hash(range(0, 4, 2)), {range(3): "x"}[range(0, 3)], range(3) is range(3))
try:
    range(3).start = 5
except AttributeError as e:
    print(e)
try:
    range(3).foo
except AttributeError as e:
    print(e)

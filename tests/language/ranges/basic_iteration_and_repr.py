print(range(5), range(2, 5), range(0, 10, 3), range(5, 0, -2), range(0), list(range(5)), list(range(2, 5)))
print(
    list(range(0, 10, 3)), list(range(5, 0, -2)), list(range(3, 3)), list(range(5, 2)),
    list(range(-3, 3, 2)), list(range(2, -1, -1)),
)
print(len(range(10)), len(range(0, 10, 3)), len(range(5, 0, -2)), len(range(5, 5)), bool(range(0)), bool(range(1)))

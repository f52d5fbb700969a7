print(True + True, True * 5, False - 1, True / 2, True // 1, -True, ~False, +True)
print(True + 1.5, 2**True, True << 3, 10 % True)
print(type(True + False).__name__, type(True & False).__name__, type(True & 1).__name__, type(-True).__name__)
print(sum([True, True, False]), [5, 6][True], "ab"[False])

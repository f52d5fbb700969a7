def leap(y):
    return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)


def days_in(y, m):
    return [31, 29 if leap(y) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]


def ordinal(y, m, d):
    return sum(366 if leap(i) else 365 for i in range(1, y)) + sum(days_in(y, i) for i in range(1, m)) + d


def weekday(y, m, d):
    return ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][(ordinal(y, m, d) - 1) % 7]


def calendar(y, m):
    print(f"{y}-{m:02d}".center(20))
    print("Mo Tu We Th Fr Sa Su")
    start = (ordinal(y, m, 1) - 1) % 7
    cells = ["  "] * start + [f"{d:2d}" for d in range(1, days_in(y, m) + 1)]
    for i in range(0, len(cells), 7):
        print(" ".join(cells[i : i + 7]))


print(
    [y for y in (1900, 2000, 2023, 2024) if leap(y)], weekday(2024, 2, 29),
    ordinal(2024, 12, 25) - ordinal(2024, 1, 1),
)
calendar(2024, 2)

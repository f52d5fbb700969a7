# Numbers are values, not objects: `is` compares them by type and bits. CPython makes an object of each result.
x, y = float("1234.5"), float("1234.5")
m, n = int("5000"), int("5000")
print(x is y, m is n, 1 is 1.0, 0.0 is -0.0)

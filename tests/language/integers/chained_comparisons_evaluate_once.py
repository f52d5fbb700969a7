def value(n):
    print("value", n)
    return n


print(value(1) < value(2) < value(3))
print(value(3) < value(2) < value(1))
print(1 < 2 > 1 != 5 == 5, 1 == 1 in [1], 1 < 3 < 2 < 1 // 1)
print(1 < 2 in (2, 3) is not None)

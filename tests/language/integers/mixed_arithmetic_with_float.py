print(1 + 0.5, 2 * 0.25, 7 // 2.0, -7 // 2.0, 7 % 2.5, -7 % 2.5, 2**0.5)
print(divmod(7, 2.5), divmod(-7, 2.5), 7.5 // 1, 1 / 4.0)
print(10**20 + 0.5, 10**20 * 1.0, type(1 + 1.0).__name__)
try:
    10**400 + 1.0
except OverflowError as e:
    print(e)
try:
    10**400 / 3
except OverflowError as e:
    print(e)

print(round(1234, -2), round(1250, -2), round(1350, -2), round(-1250, -2), round(15, -1), round(25, -1), round(5, -1))
print(round(1234, 2), round(1234, 0), round(1234), round(1234, None), round(99, -2), round(50, -2), round(51, -2))
print(round(10**30 + 5, -1), round(True), round(7, -10), type(round(5, 1)).__name__)

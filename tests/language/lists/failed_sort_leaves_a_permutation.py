a = [5, 3, "x", 1, 2]
try:
    a.sort()
except TypeError as e:
    print(e)
print(len(a), sorted(map(str, a)))
b = [3, 2, 1]
try:
    b.sort(key=lambda x: 1 // (x - 2))
except ZeroDivisionError as e:
    print(e, b)

a = [1, [2], 3]
b = a.copy()
print(a.reverse(), a, b, b[1] is a[1], a[:] == a, a[:] is a, list(a) is a)
b[1].append(5)
print(a, b, list(reversed(a)), [].copy(), [][::-1])

a = [1, 2, 3, 4]
a[1:3] = a
print(a)
a = [1, 2, 3]
a[::-1] = a
print(a)
a = [1, 2, 3]
a[:0] = a
print(a)
a += a
print(a)
a = [1, 2]
a.extend(a)
print(a)

a = [0, 1, 2, 3, 4, 5]
a[1:3] = ["x", "y", "z"]
print(a)
a[1:4] = []
print(a)
a[2:2] = [7, 8]
print(a)
a[10:] = "ab"
print(a)
a[:0] = (i * i for i in range(2))
print(a)
a[5:2] = ["!"]
print(a)
a[:] = a[::-1]
print(a)
a[:] = []
print(a)

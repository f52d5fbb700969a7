a, b, c = 1, 2, 3
a, b, c = c, a, b
print(a, b, c)
items = [1, 2, 3, 4]
items[0], items[-1] = items[-1], items[0]
items[1:3] = items[2:0:-1]
print(items)
x = [1, 2, 3]
i = 0
i, x[i] = 1, 9
print(i, x)
d = {}
d["a"], (d["b"], d["c"]) = 1, (2, 3)
print(d)
a = b = c = []
a += [1]
print(b, c)
a, b = b, a = 1, 2
print(a, b)
(a, b), c = [1, 2], 3
[a, [b, [c]]] = 1, [2, [3]]
print(a, b, c)
first, *_, last = range(10)
print(first, last, _)

a = b = c = [1]
a.append(2)
print(b, c, a is c)
x, y = y, x = 1, 2
print(x, y)
i = items = [0, 1, 2]
print(i is items)
(p) = 5
[q] = [6]
(r,) = "r"
[s, t] = (7, 8)
print(p, q, r, s, t)
d = e = {}
d["k"] = e["l"] = 1
print(d)

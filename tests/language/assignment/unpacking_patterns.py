a, b = [1, 2]
c, d = "xy"
e, f = {"k": 1, "l": 2}
(g, h), i = (1, 2), 3
[j, (k, [l])] = 1, (2, [3])
print(a, b, c, d, e, f, g, h, i, j, k, l)
m, *n = [1, 2, 3]
*o, p = "abc"
q, *r, s = range(5)
t, *u = "z"
*v, = (1, 2)
[*w] = "ab"
print(m, n, o, p, q, r, s, t, u, v, w)
x, (y, *z), *w = 1, (2, 3, 4), 5, 6
print(x, y, z, w)
a, b = b, a
print(a, b)

a, b, c = "abc"
a, b, c = b, c, a
print(a, b, c)
x = [1, 2, 3, 4]
x[0], x[1], *x[2:] = x[::-1]
print(x)
i, j = 0, 1
i, j = j, i + j
i, j = j, i + j
print(i, j)
grid = [[1, 2], [3, 4]]
grid[0][0], grid[1][1] = grid[1][1], grid[0][0]
grid[0], grid[1] = grid[1], grid[0]
print(grid)
d = {"x": 1, "y": 2}
d["x"], d["y"] = d["y"], d["x"]
print(d)
head, (first, *middle, last), tail = 0, "hello", 9
print(head, first, middle, last, tail)
a = b = c = 0
a, b = b, a = c, c = 1, 2
print(a, b, c)


class P:
    x = y = 0


p = P()
p.x, p.y = p.y + 1, p.x + 2
p.x, [p.y, p.z] = 5, (6, 7)
print(vars(p))

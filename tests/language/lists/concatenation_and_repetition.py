a = [1]
b = a
a = a + [2]
print(a, b)
b += [3]
c = b
c *= 2
print(b, c is b, 2 * [0], [1, 2] * 0, [1] * -1, [] + [], [[0] * 2] * 2)
grid = [[0] * 2] * 2
grid[0][0] = 1
print(grid)
d = [1]
d += "ab"
d += (5,)
d += {7: 8}
print(d)

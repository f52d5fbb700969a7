matrix = [[1, 2, 3], [4, 5, 6]]
matrix[1][0] += 10
matrix[0][1:] = ["x"]
print(matrix, [row[0] for row in matrix], list(zip(*[[1, 2], [3, 4]])), [list(r) for r in zip(*[[1, 2, 3], [4, 5, 6]])])
a = [[0] * 3 for _ in range(2)]
a[0][1] = 5
print(a)
i = 0
b = [1, 2, 3]
i, b[i] = 2, "moved"
print(i, b)
b[0], b[1], b[2] = b[2], b[0], b[1]
print(b)

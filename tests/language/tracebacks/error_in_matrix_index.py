m = [[1, 2], [3, 4]]
total = sum(m[i][i + 1] for i in range(2))

def transpose(m):
    return [list(row) for row in zip(*m)]


def multiply(a, b):
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]


def determinant(m):
    if len(m) == 1:
        return m[0][0]
    return sum((-1) ** j * m[0][j] * determinant([row[:j] + row[j + 1 :] for row in m[1:]]) for j in range(len(m)))


def rotate(m):
    return [list(r) for r in zip(*m[::-1])]


def spiral(m):
    out = []
    while m:
        out += m[0]
        m = [list(r) for r in zip(*m[1:])][::-1]
    return out


a = [[1, 2, 3], [4, 5, 6], [7, 8, 10]]
print(transpose(a), multiply(a, [[1], [0], [2]]), determinant(a), rotate(a), spiral(a), sum(a[i][i] for i in range(3)))

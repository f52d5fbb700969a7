def entry(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(u):
    n = len(u)
    return [sum([entry(i, j) * u[j] for j in range(n)]) for i in range(n)]


def transposed(u):
    n = len(u)
    return [sum([entry(j, i) * u[j] for j in range(n)]) for i in range(n)]


def run():
    u = [1.0] * 75
    v = u
    for _ in range(8):
        v = transposed(times(u))
        u = transposed(times(v))
    top = sum([a * b for a, b in zip(u, v)])
    bottom = sum([b * b for b in v])
    return round((top / bottom) ** 0.5, 9)


run()

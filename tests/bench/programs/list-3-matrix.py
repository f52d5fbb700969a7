def multiply(a, b):
    size = len(b)
    columns = len(b[0])
    result = []
    for row in a:
        line = []
        for j in range(columns):
            total = 0
            for k in range(size):
                total += row[k] * b[k][j]
            line.append(total)
        result.append(line)
    return result


def run():
    n = 60
    a = [[i + j for j in range(n)] for i in range(n)]
    b = [[i - 2 * j for j in range(n)] for i in range(n)]
    c = multiply(a, b)
    d = multiply(c, a)
    return sum([sum(row) for row in d])


run()

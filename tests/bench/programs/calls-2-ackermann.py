def ack(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ack(m - 1, 1)
    return ack(m - 1, ack(m, n - 1))


def run():
    total = 0
    for n in range(6):
        total += ack(2, n + 10)
    for i in range(500):
        total += ack(2, 24) - i
    return total


run()

def collatz(n):
    steps = 0
    while n != 1:
        if n % 2 == 0:
            n = n // 2
        else:
            n = 3 * n + 1
        steps += 1
    return steps


def run():
    best = 0
    n = 1
    while n < 6000:
        steps = collatz(n)
        if steps > best:
            best = steps
        n += 1
    return best


run()

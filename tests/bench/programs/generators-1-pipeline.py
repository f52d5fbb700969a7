def numbers(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


def squares(source):
    for n in source:
        yield n * n


def odd(source):
    for n in source:
        if n % 2:
            yield n


def run():
    total = 0
    for n in odd(squares(numbers(120000))):
        total += n
    return total + sum(n for n in range(60000))


run()

def naturals():
    n = 0
    while True:
        yield n
        n += 1


def take(n, it):
    return [x for _, x in zip(range(n), it)]


def primes():
    found = []
    for n in naturals():
        if n > 1 and all(n % p for p in found):
            found.append(n)
            yield n


def chunks(items, size):
    for i in range(0, len(items), size):
        yield items[i : i + size]


print(take(5, naturals()), take(8, primes()), list(chunks([1, 2, 3, 4, 5], 2)), take(3, (x * 10 for x in naturals())))

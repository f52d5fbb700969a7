def make(items):
    def gen():
        for x in items:
            yield x * factor

    factor = 10
    return gen


items = [1, 2]
g = make(items)()
print(next(g))
items.append(3)
print(list(g))


def fibonacci(limit):
    a, b = 0, 1
    while a < limit:
        yield a
        a, b = b, a + b


print(list(fibonacci(50)), [x for x in fibonacci(10) if x % 2])


def recurse(n):
    if n:
        yield n
        yield from recurse(n - 1)
        yield -n


print(list(recurse(3)))

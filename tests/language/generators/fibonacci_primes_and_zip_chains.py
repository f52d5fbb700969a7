def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def take_while(pred, it):
    for x in it:
        if not pred(x):
            return
        yield x


def every(n, it):
    for i, x in enumerate(it):
        if i % n == 0:
            yield x


def chain(*its):
    for it in its:
        yield from it


def cycle(items):
    while True:
        yield from items


def window(it, n):
    buffer = []
    for x in it:
        buffer.append(x)
        if len(buffer) == n:
            yield tuple(buffer)
            buffer.pop(0)


print(
    list(take_while(lambda x: x < 100, fib())), list(every(3, "abcdefgh")),
    list(chain("ab", [1], ())), [x for x, _ in zip(cycle("xy"), range(5))], list(window("abcd", 2)),
)

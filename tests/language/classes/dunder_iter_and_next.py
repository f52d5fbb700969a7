class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


class Fresh:
    def __iter__(self):
        yield 1
        yield 2


class BadIter:
    def __iter__(self):
        return 5


class NoNext:
    def __iter__(self):
        return self


c = Countdown(3)
print(
    next(c), list(c), list(c), next(c, "end"), sum(Countdown(4)), [*Fresh(), *Fresh()],
    list(zip(Fresh(), Fresh())), 2 in Fresh(),
)
for f in (
    lambda: iter(BadIter()), lambda: list(BadIter()), lambda: iter(NoNext()), lambda: next(Fresh()),
    lambda: [x for x in object()],
):
    try:
        f()
    except TypeError as e:
        print(e)

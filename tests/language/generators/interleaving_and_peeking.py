class Peek:
    def __init__(self, it):
        self.it, self.buffer = iter(it), []

    def peek(self, default=None):
        if not self.buffer:
            try:
                self.buffer.append(next(self.it))
            except StopIteration:
                return default
        return self.buffer[0]

    def __iter__(self):
        return self

    def __next__(self):
        return self.buffer.pop() if self.buffer else next(self.it)


def interleave(*its):
    its = [iter(i) for i in its]
    while its:
        for it in its[:]:
            try:
                yield next(it)
            except StopIteration:
                its.remove(it)


def groupby(items, key):
    p = Peek(items)
    end = object()
    while (x := p.peek(end)) is not end:
        k = key(x)
        group = []
        while p.peek(end) is not end and key(p.peek()) == k:
            group.append(next(p))
        yield k, group


print(
    list(interleave("abc", [1], range(5, 7))), list(groupby("aaabbca", lambda c: c)),
    list(groupby([1, 3, 2, 4, 5], lambda n: n % 2)), Peek([]).peek("empty"),
)

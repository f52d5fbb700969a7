def leaf(n):
    got = yield ("leaf", n)
    print("leaf got", got)
    return n * 10


def branch(*children):
    total = 0
    for c in children:
        total += yield from c
    return total


def root():
    result = yield from branch(leaf(1), branch(leaf(2), leaf(3)), leaf(4))
    yield ("root", result)


g = root()
print(next(g))
for value in "abcd":
    print(g.send(value))
print(next(g, "finished"))


def depth(n):
    if n:
        yield from depth(n - 1)
    yield n


print(list(depth(100))[-3:], sum(depth(60)))

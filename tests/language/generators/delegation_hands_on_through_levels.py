def leaf(n):
    try:
        for i in range(n):
            sent = yield i
            if sent is not None:
                print("got", sent)
    except ValueError as error:
        print("leaf caught", error)
        yield "recovered"
    finally:
        print("leaf ends")
    return "leaf"


def level(depth, n):
    count = depth * 10
    result = (yield from level(depth - 1, n)) if depth else (yield from leaf(n))
    count += 1
    yield "after", depth, count, result
    return result + str(depth)


print(list(level(4, 3)))
g = level(3, 5)
print(next(g), next(g), g.send("hello"), next(g), g.throw(ValueError("x")), list(g))
g = level(3, 5)
next(g)
next(g)
g.close()
print(next(g, "closed"))


def failing(depth):
    if depth == 0:
        yield 1
        raise LookupError("deep")
    try:
        yield from failing(depth - 1)
    except LookupError:
        if depth == 3:
            yield "caught"
            raise
        if depth == 5:
            return "done"
        raise


def top():
    print((yield from failing(6)))
    yield "end"


print(list(top()))


def changing():
    a = 0
    for _ in range(2):
        a += 1
        yield from level(1, 1)
        a += 10
        yield from (x for x in level(0, 1))
    yield a


def outer():
    yield from changing()


print(list(outer()))

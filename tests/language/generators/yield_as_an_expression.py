def f():
    x = yield
    y = (yield 1) + (yield 2)
    z = [(yield "a"), (yield "b")]
    print(x, y, z, (yield), f"{(yield 'f')}")
    return (yield x), (yield y)


g = f()
values = [next(g)]
for v in ("X", 10, 20, "A", "B", "C", "D", "E", "F"):
    try:
        values.append(g.send(v))
    except StopIteration as e:
        values.append(e.value)
print(values)


def tuples():
    yield 1, 2
    yield *[3, 4], 5
    yield ()


print(list(tuples()))

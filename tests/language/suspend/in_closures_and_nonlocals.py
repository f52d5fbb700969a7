# host: add, fetch


def counter():
    count = add(0)

    def up():
        nonlocal count
        count = add(count)
        return count, fetch(count)

    return up


up = counter()
print(up(), up())
functions = [lambda i=i: add(i, fetch and 1) for i in range(3)]
print([f() for f in functions])


def outer(x):
    def inner(y):
        return lambda z: add(x, y) + add(z)

    return inner(add(x))


print(outer(1)(2))
total = 0


def accumulate(n):
    global total
    total += add(n)


accumulate(1)
accumulate(2)
print(total)

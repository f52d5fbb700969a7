def numbers():
    for i in range(5):
        print("yield", i, end=" ")
        yield i


def show(f):
    try:
        print(f())
    except ValueError as e:
        print(e)


def two():
    a, b = numbers()


def star():
    a, *b = numbers()
    return a, b


show(two)
show(star)
it = iter(range(10))
a, b, c = (next(it) for _ in range(3))
print(a, b, c, next(it), sum(it))
it = iter("abcdef")
for x, y in zip(it, it):
    print(x + y, end=" ")
print(next(it, "empty"), dict(zip(it := iter("kv"), it)))

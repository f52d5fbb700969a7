def show(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


def unpack(value):
    a, b = value


def star(value):
    a, b, *c = value


def nested():
    a, (b, c) = 1, (2,)


def empty():
    [] = [1]


for v in ([1], [], (1, 2, 3), "abc", "a", 5, None, {1: 2}, range(10), (x for x in range(3)), {1, 2, 3}, 1.5, b"a"):
    show(lambda: unpack(v))
show(lambda: star([1]))
show(lambda: star(""))
show(lambda: star(7))
show(nested)
show(empty)

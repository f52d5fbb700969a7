def show(f):
    try:
        print(f())
    except Exception as e:
        print(e)


def extend_in_place(a, b):
    a += b


show(lambda: [1] + (2,))
show(lambda: [1] + "a")
show(lambda: [1] + None)
show(lambda: (1,) + [2])
show(lambda: [1] * [2])
show(lambda: [1] * "a")
show(lambda: [1] * 1.0)
show(lambda: extend_in_place([1], 5))
show(lambda: extend_in_place([1], None))
show(lambda: [1] - [1])
show(lambda: -[1])
show(lambda: [1]())
show(lambda: [1].foo)

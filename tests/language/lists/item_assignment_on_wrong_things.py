def assign(target):
    target[0] = 1


def remove(target):
    del target[0]


for value in ((1,), "abc", 5, None, b"ab", {1}, frozenset(), range(3), len, 1.5, iter([])):
    for f in (assign, remove):
        try:
            f(value)
        except TypeError as e:
            print(e)

print(list(), list("ab"), list((1, 2)), list({1: 2}), list(range(3)), list([1, [2]]), list(x for x in "z"), list(b"ab"))
for f in (lambda: list(5), lambda: list(None), lambda: list(1, 2), lambda: list(iterable=[1])):
    try:
        f()
    except TypeError as e:
        print(e)

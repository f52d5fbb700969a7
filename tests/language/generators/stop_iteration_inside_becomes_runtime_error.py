def bad():
    yield 1
    raise StopIteration("oops")


g = bad()
print(next(g))
try:
    next(g)
except RuntimeError as e:
    print(e, repr(e.__cause__))


def hidden():
    yield next(iter([]))


try:
    list(hidden())
except RuntimeError as e:
    print(e)
print(next(g, "over"))

it = iter([1, 2])
print(next(it), next(it), next(it, "end"), next(it, None), iter(it) is it)
try:
    next(it)
except StopIteration as e:
    print(repr(e), e.value)


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: next([1]))
show(lambda: next(5))
show(lambda: iter(5))
show(lambda: iter())
show(lambda: next())
show(lambda: next(iter([]), 1, 2))
show(lambda: iter([1], 2))
show(lambda: iter(None))
show(lambda: next(iter(())))

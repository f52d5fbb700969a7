def me():
    yield next(g)


g = me()
try:
    next(g)
except ValueError as e:
    print(e)


def selfish():
    try:
        yield from s
    except ValueError as e:
        yield str(e)


s = selfish()
print(next(s))

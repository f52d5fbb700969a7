def g():
    yield 1


def show(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)


show(lambda: g().send())
show(lambda: g().send(1, 2))
show(lambda: g().send(1))
show(lambda: g().throw())
show(lambda: g().throw(5))
show(lambda: g().throw("ValueError"))
show(lambda: g().throw(ValueError))
show(lambda: g().close(1))
show(lambda: g().__next__(1))
show(lambda: g()())
show(lambda: g() + g())
show(lambda: len(g()))
show(lambda: g() < g())
show(lambda: next(g))
show(lambda: [*g()][1])
show(lambda: setattr(g(), "x", 1))
show(lambda: reversed(g()))

def show(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, repr(e), e.args)


def bare():
    raise


def raise_it(x):
    raise x


def raise_from(x, y):
    raise x from y


show(lambda: raise_it(ValueError))
show(lambda: raise_it(ValueError()))
show(lambda: raise_it(ValueError("a", 1)))
show(lambda: raise_it("text"))
show(lambda: raise_it(None))
show(lambda: raise_it(5))
show(lambda: raise_it(int))
show(lambda: raise_it([ValueError]))
show(lambda: raise_from(ValueError("x"), 5))
show(lambda: raise_from(ValueError("x"), KeyError))
show(lambda: raise_from(ValueError("x"), None))
show(bare)

def show(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except TypeError as e:
        print(e)


def f(alpha, beta=2): pass
def g(**kwargs): return kwargs


show(f, 1, gamma=3)
show(f, 1, alpha=3)
show(f, 1, betta=3)
show(f, 1, 2, beta=3)
show(f, z=1)
show(lambda: f(**{"alpha": 1}, **{"alpha": 2}))
show(lambda: f(alpha=1, **{"alpha": 2}))
show(lambda: g(**{1: 2}))
show(lambda: g(**{"a b": 2}))
show(lambda: g(**5))
show(lambda: g(**[1]))
show(lambda: f(*5))
show(lambda: f(*None))
show(lambda: f(1, *2, **3))
show(lambda: len(x=1))
show(lambda: print(x=1))

# host: fetch


def f(a, b=[1], *, c={"k": 2}, **kw):
    f.calls += 1
    b.append(a)
    return a, b, c, kw


f.calls = 0
f(0)
fetch("pause")
print(f(1), f.calls, f.__name__, f.__defaults__, f.__kwdefaults__)
g = f
fetch("pause")
print(g is f, g(2, x=3))


def make():
    cell = []
    return lambda v: cell.append(v) or cell, lambda: cell


put, get = make()
put(1)
fetch("pause")
put(2)
print(get(), get() is put(3))

def f(a, g, **kw):
    g(a, 1, key=a)
    a.m(1, a, "x")
    a.m(g(1))
    a.b.m()
    g(*a, 1, **kw)
    g(a, *a)
    unknown(a)

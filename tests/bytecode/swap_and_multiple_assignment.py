def f(a, b):
    a, b = b, a + b
    c = d = a
    (e, f), g = h = b
    x = y = g.z = 1
    return c, d, e, f, g, h

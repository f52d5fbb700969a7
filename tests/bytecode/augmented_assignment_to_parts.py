def f(o, i):
    o.x += 1
    o[i] -= 2
    o[i:] *= 3
    global g
    g @= o

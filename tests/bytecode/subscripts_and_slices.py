def f(a, i):
    a[0]
    a[-1]
    a[i]
    a[1:i]
    a[:]
    a[::2]
    a[i, 1:2] = a[1:]
    del a[i], a[1:2], a.x

def f(c):
    x = 1
    for i in c:
        print(x)
        del x
        x = 2
    return x

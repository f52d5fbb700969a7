def f(c):
    if c:
        x = 1
    print(x)
    return x

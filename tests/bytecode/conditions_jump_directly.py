def f(a, b, c):
    if a < b and not c or a is None:
        return 1
    elif a not in b:
        return 2
    elif a < b < c:
        return 3
    return a if b == 3 else c

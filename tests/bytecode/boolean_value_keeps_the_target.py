def f(a, b):
    a = a and b or a
    return a

def f(a, b):
    c = a + b * 2 - 1
    c += a
    c <<= 3
    return -c ** 2 // 40000

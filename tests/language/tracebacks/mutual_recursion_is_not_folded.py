def a(n):
    return b(n - 1)


def b(n):
    return 1 / n if n <= 0 else a(n)


a(4)

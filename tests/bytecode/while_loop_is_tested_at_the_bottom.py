def f(n):
    while n > 0:
        n -= 1
        if n == 5:
            continue
        if n == 3:
            break
    else:
        return 1
    while True:
        pass

n = 3
xs = [i + n for i in range(n)]
class A:
    n = 4
    ys = {i + n for i in range(n)}

class N:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v


class F:
    def __float__(self):
        return 2.5

    def __int__(self):
        return 7

    def __complex__(self):
        return 1j


n = N(2)
print(
    [10, 20, 30][n], "abc"[:n], range(n), bin(n), "x" * n, int(n), float(n), hex(N(255)), [0] * n,
    divmod(7, int(n)), round(1.2345, n), chr(N(65)),
)
print(int(F()), float(F()), complex(F()), complex(N(3)), bytes(N(2)), list(range(N(1), N(3))), "%d" % N(5))


def show(f):
    try:
        print(f())
    except TypeError as e:
        print(e)


show(lambda: [1][N("x")])
show(lambda: [1][F()])
show(lambda: range(F()))
show(lambda: int(N(1.5)))
show(lambda: hex(F()))
show(lambda: float(N("a")))

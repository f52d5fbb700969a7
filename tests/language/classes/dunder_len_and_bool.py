class L:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class B:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        return self.v


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


print(
    bool(L(0)), bool(L(2)), "yes" if L(1) else "no", not L(0), L(0) or "or", L(1) and "and",
    bool(B(True)), bool(B(False)),
)
show(lambda: len(L(-1)))
show(lambda: len(L("a")))
show(lambda: len(L(1.5)))
show(lambda: len(L(2**100)))
show(lambda: bool(L(-1)))
show(lambda: bool(B(1)))
show(lambda: not B("x"))
show(lambda: [1 for _ in range(2) if B(None)])
show(lambda: len(L(True)))

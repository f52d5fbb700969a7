class P:
    def __init__(self, x):
        self.x = x

    def __repr__(self):
        return f"P({self.x!r})"


class Q(P):
    def __str__(self):
        return f"<{self.x}>"


class OnlyStr:
    def __str__(self):
        return "only str"


class Bad:
    def __repr__(self):
        return 5

    def __str__(self):
        return None


p, q = P("a"), Q(1)
print(p, q, [p, q], {"k": q}, (p,), f"{q} {q!r} {p!s}", str(q), repr(q), "%s %r" % (q, q), "{} {!r}".format(q, q))
print(str(OnlyStr()), f"{OnlyStr()}", repr(OnlyStr())[:19])
for f in (lambda: repr(Bad()), lambda: str(Bad()), lambda: f"{Bad()}", lambda: print([Bad()])):
    try:
        f()
    except TypeError as e:
        print(e)

class P:
    def __init__(self):
        self.x = [1, {"k": "v"}]
        self.name = "p"

    def __str__(self):
        return "P!"


p = P()
print(
    "{0.x[1][k]} {0.name!r:>5} {p.x[0]:03d} {0} {0!s:*^6} {p.name[0]}".format(p, p=p),
    "{0[0]}{0[1]}".format("ab"), "{[0]}".format([5]), "{.real}".format(5),
)
print(
    "{:{a}{b}}|{:{}}".format(5, 7, 9, a=">", b=4),
    "{0:{1}.{2}f}".format(3.14159, 8, 2),
)
for text, args in (
    ("{0.y}", (p,)), ("{0[5]}", ([1],)), ("{0[k]}", ([1],)), ("{0.x.y}", (p,)), ("{0[a]}", ({},)),
    ("{0..x}", (p,)), ("{0[x}", ({},)), ("{a.b}", ()), ("{0!r!s}", (1,)),
):
    try:
        print(text.format(*args))
    except Exception as e:
        print(type(e).__name__, e)

class Num:
    __match_args__ = ("value",)
    def __init__(self, value): self.value = value


class Bin:
    __match_args__ = ("op", "left", "right")
    def __init__(self, op, left, right): self.op, self.left, self.right = op, left, right


def evaluate(node):
    match node:
        case Num(v):
            return v
        case Bin("+", l, r):
            return evaluate(l) + evaluate(r)
        case Bin("*", Num(0), _) | Bin("*", _, Num(0)):
            return 0
        case Bin("*", l, r):
            return evaluate(l) * evaluate(r)
        case Bin(op):
            raise ValueError(f"bad op {op}")


print(evaluate(Bin("+", Num(2), Bin("*", Num(3), Num(4)))), evaluate(Bin("*", Bin("/", 1, 2), Num(0))))
try:
    evaluate(Bin("?", 1, 2))
except ValueError as e:
    print(e)

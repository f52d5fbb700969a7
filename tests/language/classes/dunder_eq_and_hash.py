class P:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        if not isinstance(other, P):
            return NotImplemented
        return self.x == other.x

    def __hash__(self):
        return hash(self.x)


class NoHash:
    def __eq__(self, other):
        return True


class Plain:
    pass


print(
    P(1) == P(1), P(1) != P(2), P(1) == 1, P(1) != 1, len({P(1), P(1), P(2)}), {P(1): "a"}[P(1)],
    P(3) in [P(3)], [P(1), P(2)].index(P(2)),
)
print(NoHash() == 5, 5 == NoHash(), NoHash() != 5, NoHash.__hash__, Plain() == Plain(), hash(Plain()) is not None)
for f in (lambda: hash(NoHash()), lambda: {NoHash()}, lambda: {NoHash(): 1}):
    try:
        f()
    except TypeError as e:
        print(e)


class BadHash:
    def __hash__(self):
        return "x"


try:
    hash(BadHash())
except TypeError as e:
    print(e)

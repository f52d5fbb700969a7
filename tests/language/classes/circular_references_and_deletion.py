class Node:
    def __init__(self):
        self.me = self
        self.others = [self]

    def __repr__(self):
        return "<node>"


n = Node()
print(n.me is n, n.others, n.me.me.me.others[0] is n)
del n.me
print(vars(n))
a, b = Node(), Node()
a.other, b.other = b, a
print(a.other.other is a, sorted(vars(a)))
del a, b
for name in ("a", "b"):
    print(name in globals())

# host: add
# A special method met inside a builtin operation (an item compared by list.index, a key hashed by a dict, the order of
# sorted) runs to its end: a host call there is an error. Where the program itself uses an operator, it may wait.


class V:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return add(self.n) == add(other.n)

    def __lt__(self, other):
        return add(self.n) < add(other.n)

    def __hash__(self):
        return add(self.n)

    def __repr__(self):
        return f"V{add(self.n)}"


def show(f):
    try:
        print(f())
    except RuntimeError as e:
        print(e)


show(lambda: V(1) == V(1))
show(lambda: V(1) < V(2))
show(lambda: [V(1)].index(V(1)))
show(lambda: sorted([V(2), V(1)]))
show(lambda: {V(1): "x"})
show(lambda: [V(1)] == [V(1)])
show(lambda: str([V(1)]))
show(lambda: repr(V(1)))
show(lambda: len({V(1), V(2)}))

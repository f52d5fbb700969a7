# host: add, fetch


class V:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return add(self.n, 0) < add(other.n, 0)

    def __eq__(self, other):
        return fetch(self.n) == fetch(other.n)

    def __bool__(self):
        return add(self.n, 0) > 0

    def __contains__(self, x):
        return add(x) == self.n


print(V(1) < V(2), V(2) < V(1), V(1) > V(2), V(1) == V(1), V(1) != V(1), 1 in V(2), 5 not in V(2))
if V(1) and not V(0):
    print("truth")
print("yes" if V(3) else "no", V(1) < V(2) < V(3), V(0) or "or", bool(V(1) and 0))
while V(0):
    print("never")
assert V(1), "not reached"

class V:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print(f"{self.n}<{other.n}", end=" ")
        return self.n < other.n

    def __eq__(self, other):
        print(f"{self.n}=={other.n}", end=" ")
        return self.n == other.n

    def __bool__(self):
        print(f"bool({self.n})", end=" ")
        return self.n > 0


a, b, c = V(1), V(2), V(3)
print(a < b < c, b < a < c)
print(a == b == c, a == a != b)
print(V(0) or a and b is b, not c, (V(0) and 1).n)
print(sorted([c, a, b])[0].n, min([b, a]).n, a in [b, a], [c, b].index(b))
print([x.n for x in (a, V(0)) if x], any([V(0), c]), all([a, V(0), b]))

class V:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

    def __repr__(self):
        return f"V{self.n}"


items = [V(3), V(1), V(2)]
print(sorted(items), min(items), max(items), sorted(items, reverse=True), V(1) < V(2), V(1) > V(2))
for f in (lambda: V(1) <= V(2), lambda: V(1) >= V(2), lambda: V(1) < 5):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


class Full(V):
    def __le__(self, other):
        return "le"

    def __gt__(self, other):
        return "gt"

    def __ge__(self, other):
        return []


print(Full(1) <= 2, Full(1) > 2, Full(1) >= 2, 5 < Full(1), 5 >= Full(1), not Full(1) >= 2)

# host: add, fetch


class V:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return V(add(self.n, other.n))

    def __getitem__(self, key):
        return fetch(key)

    def __setitem__(self, key, value):
        print("set", fetch(key), value)

    def __getattr__(self, name):
        return fetch(name)

    def __iadd__(self, other):
        self.n = add(self.n, other)
        return self

    def __neg__(self):
        return V(add(-self.n, 0))


v = V(1) + V(2)
print(v.n, v["key"], v.missing, (-v).n)
v["slot"] = add(1)
v += 10
print(v.n)
d = {}
d[fetch("k")] = fetch("v")
d[fetch("k")] += fetch("w")
items = [0, 0, 0]
items[add(0)] = add(5)
items[add(0)] += add(1)
print(d, items, items[add(0) :], [1, 2, 3][add(-1) : add(1)])

class Bag:
    def __init__(self, *items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, key):
        print("get", key, end=" ")
        return self.items[key]

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)

    def __contains__(self, x):
        print("contains", x, end=" ")
        return x in self.items

    def __reversed__(self):
        return iter("reversed")

    def __iter__(self):
        return iter(self.items)


b = Bag(1, 2, 3)
print(len(b), b[0], b[-1], b[0:2], 2 in b, 9 not in b, list(b), list(reversed(b)), bool(b), bool(Bag()))
b[1] = "x"
b["k"], b[1:2] = 5, 6
b[0] += 1
del b[0], b[::2]
first, *rest = b
print(first, rest, sum(b), max(b), [*b], dict.fromkeys(b, 0), b.items)

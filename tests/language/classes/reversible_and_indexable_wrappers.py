class View:
    def __init__(self, base, start, stop):
        self.base, self.range = base, range(len(base))[start:stop]

    def __len__(self):
        return len(self.range)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self.base[k] for k in self.range[i]]
        return self.base[self.range[i]]

    def __setitem__(self, i, value):
        self.base[self.range[i]] = value


data = list("abcdefgh")
v = View(data, 2, 6)
print(
    len(v), v[0], v[-1], v[1:3], v[::-1], list(v), list(reversed(v)), "e" in v, "a" in v, [*v],
    max(v), sorted(v, reverse=True), dict(enumerate(v)),
)
v[0], v[-1] = v[-1], v[0]
print("".join(data), bool(View(data, 0, 0)), list(zip(v, reversed(v))))
for i in (4, -5, "x"):
    try:
        v[i]
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)

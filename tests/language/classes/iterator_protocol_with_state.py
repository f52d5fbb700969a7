class Lines:
    def __init__(self, text):
        self.lines = text.splitlines()
        self.number = 0

    def __iter__(self):
        return self

    def __next__(self):
        while self.number < len(self.lines):
            self.number += 1
            line = self.lines[self.number - 1].strip()
            if line and not line.startswith("#"):
                return self.number, line
        raise StopIteration


class Tree:
    def __init__(self, value, *children):
        self.value, self.children = value, children

    def __iter__(self):
        yield self.value
        for c in self.children:
            yield from c

    def __len__(self):
        return sum(1 for _ in self)

    def __contains__(self, x):
        return any(v == x for v in self)


lines = Lines("# header\na = 1\n\n  b = 2\n# end")
print(next(lines), list(lines), list(lines), lines.number)
t = Tree(1, Tree(2, Tree(3)), Tree(4))
print(
    list(t), len(t), 3 in t, 9 in t, sum(t), max(t), sorted(t, reverse=True), [*t][:2],
    dict(enumerate(t)), ",".join(map(str, t)),
)

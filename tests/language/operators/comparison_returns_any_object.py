class Expression:
    def __init__(self, text):
        self.text = text

    def __eq__(self, other):
        return Expression(f"({self.text} == {other})")

    def __lt__(self, other):
        return Expression(f"({self.text} < {other})")

    def __invert__(self):
        return Expression(f"not {self.text}")

    def __and__(self, other):
        return Expression(f"{self.text} and {other.text}")

    def __getitem__(self, key):
        return Expression(f"{self.text}[{key!r}]")

    def __repr__(self):
        return self.text

    __hash__ = None


x = Expression("x")
print(x == 1, x != 1, (x < 5) & ~(x == 3), x["a"]["b"] == 2, bool(x == 1), [x == 1, x < 2])
print(1 == x, [x] == [5], x in [1], [1, x].index(1), [v for v in [x] if v == 9])

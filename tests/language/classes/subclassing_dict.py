class Lower(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())


d = Lower(A=1)
d["B"] = 2
print(
    d, d["b"], d["B"], d.get("B"), d.get("b"), "B" in d, type(d.copy()).__name__,
    type(d | {}).__name__, isinstance(d, dict),
)
d.update(C=3)
d.setdefault("D", 4)
print(d, {**d}, dict(d), list(d.items()), d == {"A": 1, "b": 2, "C": 3, "D": 4})
try:
    d["zz"]
except KeyError as e:
    print(repr(e))

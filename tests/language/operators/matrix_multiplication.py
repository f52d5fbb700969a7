class M:
    def __init__(self, rows):
        self.rows = rows

    def __matmul__(self, other):
        if not isinstance(other, M):
            return NotImplemented
        return M([[sum(a * b for a, b in zip(r, c)) for c in zip(*other.rows)] for r in self.rows])

    def __rmatmul__(self, other):
        return f"rmatmul {other}"

    def __imatmul__(self, other):
        self.rows = (self @ other).rows
        return self


a, b = M([[1, 2], [3, 4]]), M([[0, 1], [1, 0]])
print((a @ b).rows, 5 @ a, (a @ b @ b).rows)
a @= b
print(a.rows)
for f in (lambda: a @ 5, lambda: 1 @ 2, lambda: [1] @ [2], lambda: "a" @ "b"):
    try:
        print(f())
    except TypeError as e:
        print(e)

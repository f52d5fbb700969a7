class Matrix:
    def __init__(self, rows, columns):
        self.shape, self.cells = (rows, columns), {}

    def _indices(self, key):
        if not isinstance(key, tuple) or len(key) != 2:
            raise TypeError(f"need two indices, not {key!r}")
        return [range(n)[k] if isinstance(k, slice) else [range(n)[k]] for k, n in zip(key, self.shape)]

    def __getitem__(self, key):
        rows, columns = self._indices(key)
        values = [[self.cells.get((r, c), 0) for c in columns] for r in rows]
        return values[0][0] if not any(isinstance(k, slice) for k in key) else values

    def __setitem__(self, key, value):
        rows, columns = self._indices(key)
        for r in rows:
            for c in columns:
                self.cells[r, c] = value


m = Matrix(3, 4)
m[0, 0] = 1
m[1:, ::2] = 7
m[-1, -1] += 5
print(m[0, 0], m[:, :], m[1, 1:3], m[::2, 0], len(m.cells))
for f in (lambda: m[5, 0], lambda: m[0], lambda: m[0, 1, 2], lambda: m["a", 0]):
    try:
        print(f())
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)

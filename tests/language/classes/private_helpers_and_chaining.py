class Query:
    def __init__(self, rows):
        self._rows = list(rows)

    def where(self, **conditions):
        return Query(r for r in self._rows if all(r.get(k) == v for k, v in conditions.items()))

    def order_by(self, key, *, reverse=False):
        return Query(sorted(self._rows, key=lambda r: r[key], reverse=reverse))

    def select(self, *names):
        return [tuple(r[n] for n in names) for r in self._rows]

    def __len__(self):
        return len(self._rows)


q = Query([{"n": "a", "v": 3}, {"n": "b", "v": 1}, {"n": "a", "v": 2}])
print(q.where(n="a").order_by("v").select("n", "v"), len(q.where(v=9)), q.order_by("v", reverse=True).select("v"))

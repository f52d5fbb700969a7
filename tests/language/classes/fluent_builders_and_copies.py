class Request:
    def __init__(self, url, method="GET", headers=None, params=()):
        self.url, self.method, self.headers, self.params = url, method, dict(headers or {}), tuple(params)

    def copy(self, **changes):
        new = type(self).__new__(type(self))
        new.__dict__.update(self.__dict__, headers=dict(self.headers), **changes)
        return new

    def header(self, **kw):
        return self._with(kw)

    def _with(self, kw):
        new = self.copy()
        new.headers.update(kw)
        return new

    def param(self, k, v):
        return self.copy(params=self.params + ((k, v),))

    def __str__(self):
        query = "&".join(f"{k}={v}" for k, v in self.params)
        return f"{self.method} {self.url}{'?' + query if query else ''} {self.headers}"


base = Request("/api", headers={"A": 1})
print(base.header(B=2).param("q", "x").param("n", 5), base, base.copy(method="POST"), sep="\n")

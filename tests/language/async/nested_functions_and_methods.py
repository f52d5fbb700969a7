class Service:
    def __init__(self, name):
        self.name = name
        self.calls = 0

    async def get(self, key):
        self.calls += 1
        return f"{self.name}:{key}"

    async def get_all(self, *keys):
        return {k: await self.get(k) for k in keys}

    @classmethod
    async def create(cls, name):
        return cls(name)

    @staticmethod
    async def helper(x):
        return x * 2

    @property
    def lazy(self):
        return self.get("lazy")

    async def __call__(self, x):
        return await self.helper(x)


async def main():
    s = await Service.create("s")
    print(await s.get_all("a", "b"), await s(5), await Service.helper(1), await s.lazy, s.calls)
    fetchers = [s.get, Service("t").get]
    print([await f(1) for f in fetchers], [await c for c in [s.get("x"), s.get("y")]])

    async def inner():
        return s.calls

    return await inner()


print(await main())

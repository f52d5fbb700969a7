class Resource:
    def __init__(self, name, suppress=False):
        self.name = name
        self.suppress = suppress

    async def __aenter__(self):
        print("enter", self.name)
        return self

    async def __aexit__(self, kind, error, tb):
        print("exit", self.name, error)
        return self.suppress


async def main():
    async with Resource("a") as a, Resource("b"):
        print("body", a.name)
    async with Resource("c", True):
        raise ValueError("suppressed")
    try:
        async with Resource("d"):
            raise KeyError("out")
    except KeyError as e:
        print(repr(e))
    for i in range(3):
        async with Resource(i):
            if i == 1:
                return "returned"


print(await main())

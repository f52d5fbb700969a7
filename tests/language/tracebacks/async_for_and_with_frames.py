class R:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        pass


async def numbers():
    yield 1
    raise ValueError("from async generator")


async def main():
    async with R():
        async for n in numbers():
            print(n)


await main()

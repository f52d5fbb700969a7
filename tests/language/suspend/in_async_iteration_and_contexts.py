# host: fetch_later, fetch


async def gen(n):
    for i in range(n):
        yield await fetch_later(i)


class Manager:
    async def __aenter__(self):
        return await fetch_later("enter")

    async def __aexit__(self, *args):
        print("exit", await fetch_later("exit"), args[0] and args[0].__name__)
        return True


async def main():
    async for x in gen(2):
        print(x, fetch("in loop"))
    print([x async for x in gen(2)], [await fetch_later(x) for x in "ab"])
    async with Manager() as m:
        print(m)
        raise ValueError
    return "end"


print(await main())

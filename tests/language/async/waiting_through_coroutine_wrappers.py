# host: fetch_later, fetch


async def work(key):
    return await fetch_later(key), fetch(key)


class Delegates:
    def __await__(self):
        return (yield from work('delegated').__await__())


async def main():
    print(await Delegates())
    print(await work('direct'))


await main()

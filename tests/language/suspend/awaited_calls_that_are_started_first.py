# host: fetch_later


async def main():
    first = fetch_later("a")
    second = fetch_later("b")
    print("both started")
    print(await second)
    print(await first)
    return [await x for x in [fetch_later(1), fetch_later(2)]]


print(await main())

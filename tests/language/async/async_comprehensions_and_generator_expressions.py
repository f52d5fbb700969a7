async def gen(n):
    for i in range(n):
        yield i


async def square(x):
    return x * x


async def main():
    print(
        [await square(x) for x in range(3)], [x async for x in gen(4) if x % 2],
        [(x, y) async for x in gen(2) for y in "ab"],
    )
    g = (await square(x) async for x in gen(3))
    print(type(g).__name__, [x async for x in g])
    print(
        {await square(x): x for x in (1, 2)}, [x async for x in gen(3) if await square(x)],
        [[y async for y in gen(x)] for x in range(3)],
    )
    h = (x * 2 for x in [await square(2)])
    print(list(h))


await main()

async def f(a):
    x = await a
    await a.close()
    async for i in a:
        if i:
            break
    else:
        x = 1
    async with a as b, b.c:
        return x
    return [i async for i in a if await i]

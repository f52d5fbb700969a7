async def f():
    await a
    await a.b(c) ** 2
    -await a
    async for x in y: pass
    async with a as b, c: pass
    return await x
def g():
    yield
    yield a
    yield a, *b
    x = yield
    x = yield from y
    x = y = yield z
    (yield)
    x += yield y

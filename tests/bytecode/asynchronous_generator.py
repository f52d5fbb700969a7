async def f(a):
    yield 1
    x = yield await a
    return

class NoAexit:
    async def __aenter__(self): return 1


class SyncAenter:
    def __aenter__(self): return 5
    def __aexit__(self, *a): return None


class BadAnext:
    def __aiter__(self): return self
    def __anext__(self): return 5


class BadAiter:
    async def __aiter__(self): return self


async def show(f):
    try:
        await f()
    except Exception as e:
        print(type(e).__name__, e)


async def a():
    async with NoAexit(): pass


async def b():
    async with SyncAenter(): pass


async def c():
    async for x in BadAnext(): pass


async def d():
    async for x in BadAiter(): pass


async def e():
    async for x in 5: pass


async def f():
    await anext([1])


async def g():
    return [x async for x in range(3)]


async def h():
    with NoAexit(): pass


for case in (a, b, c, d, e, f, g, h):
    await show(case)

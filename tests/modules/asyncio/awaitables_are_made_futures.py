import asyncio


class Awaitable:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        return self.value


async def main():
    print(await asyncio.gather(Awaitable(1), Awaitable(2)))
    task = asyncio.ensure_future(Awaitable(3))
    print(isinstance(task, asyncio.Task), await task, asyncio.ensure_future(task) is task)
    print(await asyncio.wait_for(Awaitable(4), 5))
    print(await asyncio.shield(Awaitable(5)))
    async for item in asyncio.as_completed([Awaitable(6)]):
        print(item.result())
    done, pending = await asyncio.wait([asyncio.ensure_future(Awaitable(7))])
    print([item.result() for item in done], pending)
    future = asyncio.Future()
    asyncio.get_running_loop().call_later(1, future.set_result, 'by a timer')
    print(await asyncio.wait_for(future, 5), await asyncio.wait_for(asyncio.shield(future), 5))


asyncio.run(main())

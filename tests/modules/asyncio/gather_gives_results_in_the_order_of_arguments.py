import asyncio


async def work(seconds):
    await asyncio.sleep(seconds)
    print('done', seconds)
    return seconds


async def main():
    print(await asyncio.gather(work(3), work(1), work(2)))
    print(await asyncio.gather())
    coroutine = work(1)
    print(await asyncio.gather(coroutine, coroutine))
    future = asyncio.get_running_loop().create_future()
    future.set_result('ready')
    print(await asyncio.gather(future, asyncio.create_task(work(1)), work(0)))
    print(asyncio.iscoroutine(asyncio.gather()), asyncio.isfuture(asyncio.gather()))


asyncio.run(main())

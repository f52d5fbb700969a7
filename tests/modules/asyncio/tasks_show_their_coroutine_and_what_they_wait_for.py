import asyncio


async def work(future):
    await future
    return 'result'


async def fails():
    raise ValueError('bad')


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(work(future), name='worker')
    print(task)
    await asyncio.sleep(0)
    print(task)
    task.cancel()
    print(task)
    await asyncio.wait([task])
    print(task)
    done = asyncio.create_task(asyncio.sleep(0), name='sleeper')
    failed = asyncio.create_task(fails(), name='failing')
    await asyncio.wait([done, failed])
    print(str(done).split(' coro=')[0])
    print(failed)
    failed.exception()


asyncio.run(main())

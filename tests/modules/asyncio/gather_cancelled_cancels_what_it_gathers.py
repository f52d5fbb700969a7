import asyncio


async def work(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print(name, 'cancelled', error.args)
        raise


async def collect(collecting):
    return await collecting


async def main():
    for return_exceptions in (False, True):
        gathering = asyncio.gather(work('a'), work('b'), return_exceptions=return_exceptions)
        task = asyncio.create_task(collect(gathering))
        await asyncio.sleep(1)
        task.cancel('because')
        try:
            await task
        except asyncio.CancelledError as error:
            print('task', repr(error), task.cancelled(), gathering.cancelled(), gathering.done())
    finished = asyncio.gather(asyncio.sleep(0, 'x'))
    print(await finished, finished.cancel())
    empty = asyncio.gather()
    print(empty.cancel(), await empty)


asyncio.run(main())

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        async with asyncio.timeout(2) as limit:
            print(limit.expired(), limit.when() - start)
            await asyncio.sleep(10)
            print('not reached')
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__), limit.expired(), loop.time() - start)
    async with asyncio.timeout(2) as limit:
        await asyncio.sleep(1)
    print(limit.expired(), asyncio.current_task().cancelling())
    async with asyncio.timeout(None) as limit:
        print(limit.when())
        await asyncio.sleep(1)
        limit.reschedule(loop.time() + 1)
        await asyncio.sleep(0.5)
    print(limit.expired())
    try:
        async with asyncio.timeout_at(loop.time() + 1) as limit:
            await asyncio.sleep(5)
    except TimeoutError:
        print('timeout_at', limit.expired())
    try:
        async with asyncio.timeout(0):
            print('the body begins')
            await asyncio.sleep(0)
            print('one turn')
            await asyncio.sleep(1)
    except TimeoutError:
        print('zero')
    try:
        async with asyncio.timeout(-5):
            await asyncio.sleep(1)
    except TimeoutError:
        print('negative')


asyncio.run(main())

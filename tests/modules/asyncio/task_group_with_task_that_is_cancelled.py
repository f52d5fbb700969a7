import asyncio


async def sleeps():
    await asyncio.sleep(10)


async def main():
    async with asyncio.TaskGroup() as group:
        first = group.create_task(sleeps())
        second = group.create_task(asyncio.sleep(2, 'second'))
        await asyncio.sleep(1)
        first.cancel()
    print(first.cancelled(), second.result())

    class Stop(Exception):
        pass

    async def stop():
        raise Stop

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sleeps())
            await asyncio.sleep(1)
            group.create_task(stop())
    except* Stop:
        print('stopped')


asyncio.run(main())

import asyncio


async def nothing():
    pass


async def main():
    task = asyncio.create_task(nothing())
    coroutine = nothing()
    attempts = [
        lambda: asyncio.wait(task),
        lambda: asyncio.wait(coroutine),
        lambda: asyncio.wait([]),
        lambda: asyncio.wait([coroutine]),
        lambda: asyncio.wait([task], return_when='SOON'),
        lambda: asyncio.wait([task, 5]),
        lambda: asyncio.wait(5),
    ]
    for attempt in attempts:
        try:
            print(await attempt())
        except Exception as error:
            print(type(error).__name__, error)
    coroutine.close()
    await task


asyncio.run(main())

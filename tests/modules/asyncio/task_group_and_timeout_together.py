import asyncio


async def sleeps(name, seconds):
    try:
        await asyncio.sleep(seconds)
        print(name, 'finished')
    except asyncio.CancelledError:
        print(name, 'cancelled')
        raise


async def main():
    try:
        async with asyncio.timeout(2):
            async with asyncio.TaskGroup() as group:
                group.create_task(sleeps('short', 1))
                group.create_task(sleeps('long', 10))
    except TimeoutError as error:
        print(repr(error), asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sleeps('other', 10))
            async with asyncio.timeout(1):
                await asyncio.sleep(5)
    except ExceptionGroup as error:
        print(repr(error))


asyncio.run(main())

import asyncio


async def fails_when_cancelled():
    try:
        await asyncio.sleep(10)
    finally:
        raise ValueError('in finally')


async def group():
    try:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(fails_when_cancelled())
            await asyncio.sleep(20)
    except ExceptionGroup as error:
        print('group', repr(error), asyncio.current_task().cancelling())
    await asyncio.sleep(1)
    print('not reached')


async def main():
    task = asyncio.create_task(group())
    await asyncio.sleep(1)
    task.cancel('outside')
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), task.cancelled())


asyncio.run(main())

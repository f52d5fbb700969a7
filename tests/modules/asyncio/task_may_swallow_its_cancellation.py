import asyncio


async def stubborn():
    for attempt in range(2):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print('ignored', attempt)
    return 'survived'


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(task.cancelled(), task.done(), task.cancelling())
    task.cancel()
    print(await task, task.cancelled(), task.cancelling(), task.uncancel(), task.uncancel(), task.uncancel())


asyncio.run(main())

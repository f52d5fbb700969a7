import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print('work', repr(error))
        raise


async def main():
    task = asyncio.create_task(asyncio.wait_for(work(), 5))
    await asyncio.sleep(1)
    task.cancel('outside')
    try:
        await task
    except asyncio.CancelledError as error:
        print('main', repr(error))
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(asyncio.wait_for(future, 5))
    await asyncio.sleep(0)
    future.cancel('inside')
    try:
        await task
    except asyncio.CancelledError as error:
        print('main', repr(error), task.cancelling())
    try:
        await asyncio.wait_for(5, 1)
    except TypeError as error:
        print(error)


asyncio.run(main())

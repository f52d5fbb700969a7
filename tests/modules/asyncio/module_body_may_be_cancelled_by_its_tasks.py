import asyncio


async def cancels(task):
    await asyncio.sleep(1)
    task.cancel('from a task')


main = asyncio.current_task()
asyncio.create_task(cancels(main))
try:
    await asyncio.sleep(10)
except asyncio.CancelledError as error:
    print(repr(error), main.cancelling(), main.uncancel())


async def waits():
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        print('left')


asyncio.create_task(cancels(main))
try:
    await waits()
except asyncio.CancelledError as error:
    print(repr(error))

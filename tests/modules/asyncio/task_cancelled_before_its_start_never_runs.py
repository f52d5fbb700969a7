import asyncio


async def never():
    print('this is not printed')


async def main():
    task = asyncio.create_task(never())
    print(task.cancel(), task.cancel('again'), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), task.cancelled())


asyncio.run(main())

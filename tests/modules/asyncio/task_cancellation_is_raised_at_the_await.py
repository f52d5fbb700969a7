import asyncio


async def sleeper():
    try:
        print('sleeping')
        await asyncio.sleep(3600)
    except asyncio.CancelledError as error:
        print('cancelled inside', repr(error), error.args)
        raise
    finally:
        print('cleaned up')


async def main():
    task = asyncio.create_task(sleeper())
    await asyncio.sleep(1)
    print(task.cancel('enough'), task.cancelled(), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as error:
        print('main sees', repr(error))
    print(task.cancelled(), task.done(), task.cancel())
    for method in (task.result, task.exception):
        try:
            method()
        except asyncio.CancelledError as error:
            print(method.__name__, repr(error))


asyncio.run(main())

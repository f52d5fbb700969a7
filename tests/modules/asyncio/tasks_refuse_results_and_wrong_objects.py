import asyncio


async def nothing():
    return 1


async def main():
    task = asyncio.create_task(nothing())
    for attempt in (lambda: task.set_result(1), lambda: task.set_exception(ValueError()), task.result, task.exception,
                    lambda: asyncio.create_task(5), lambda: asyncio.create_task(nothing),
                    lambda: asyncio.Task(None), lambda: asyncio.ensure_future(5),
                    lambda: asyncio.create_task(asyncio.get_running_loop().create_future()).done()):
        try:
            attempt()
        except Exception as error:
            text = str(error)
            print(type(error).__name__, text[:text.find(' at 0x')] if ' at 0x' in text else text)
    print(await task)


asyncio.run(main())

import asyncio


async def fails_when_cancelled():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise OSError('cleanup failed')


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails_when_cancelled())
            await asyncio.sleep(0)
            raise ValueError('body')
    except BaseException as error:
        print(repr(error), error.message)
        print([repr(part.__context__) for part in error.exceptions])
    try:
        async with asyncio.TaskGroup() as group:
            raise KeyError('only the body')
    except ExceptionGroup as error:
        print(repr(error))


asyncio.run(main())

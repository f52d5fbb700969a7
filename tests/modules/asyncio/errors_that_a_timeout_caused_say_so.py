import asyncio


def chain(error):
    texts = []
    while error is not None:
        texts.append(repr(error))
        error = error.__context__
    return texts


async def deep():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        try:
            raise KeyError('first')
        except KeyError:
            raise ValueError('second')


async def fails_when_cancelled():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        raise OSError('in a task')


async def main():
    try:
        async with asyncio.timeout(1):
            await deep()
    except ValueError as error:
        print(chain(error))
    try:
        async with asyncio.timeout(1):
            async with asyncio.TaskGroup() as group:
                group.create_task(fails_when_cancelled())
    except ExceptionGroup as error:
        print(chain(error), [chain(part) for part in error.exceptions])


asyncio.run(main())

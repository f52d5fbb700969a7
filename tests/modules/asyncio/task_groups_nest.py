import asyncio


async def fails():
    await asyncio.sleep(1)
    raise ValueError('inner')


async def sleeps(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, 'ends')


async def main():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(sleeps('outer task'))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(fails())
                inner.create_task(sleeps('inner task'))
    except ExceptionGroup as error:
        print(repr(error))

    async def branch(name):
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
            group.create_task(sleeps(name))

    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(branch('a'))
            outer.create_task(branch('b'))
    except ExceptionGroup as error:
        print(repr(error))


asyncio.run(main())

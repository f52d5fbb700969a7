import asyncio


async def nothing():
    pass


async def fails():
    raise ValueError('x')


def attempt(group):
    try:
        group.create_task(nothing())
    except RuntimeError as error:
        print(error)


async def main():
    group = asyncio.TaskGroup()
    print(repr(group))
    attempt(group)
    async with group:
        print(repr(group))
        task = group.create_task(nothing())
        print(repr(group))
        try:
            async with group:
                pass
        except RuntimeError as error:
            print(error)
    attempt(group)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
            try:
                await asyncio.sleep(1)
            finally:
                attempt(group)
    except ExceptionGroup as error:
        print(error)
    try:
        group.create_task(5)
    except AttributeError as error:
        print(error)


asyncio.run(main())

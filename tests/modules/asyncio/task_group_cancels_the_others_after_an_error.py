import asyncio


async def works(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print(name, 'cancelled', error.args)
        raise


async def fails(error):
    await asyncio.sleep(1)
    raise error


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(works('other'))
            group.create_task(fails(ValueError('broken')))
            try:
                await asyncio.sleep(5)
            except asyncio.CancelledError as error:
                print('the body is cancelled too', error.args, asyncio.current_task().cancelling())
                raise
    except ExceptionGroup as group_error:
        print(repr(group_error), group_error.__cause__, group_error.__suppress_context__)
    print(asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails(KeyError('a')))
            group.create_task(fails(IndexError('b')))
    except* KeyError as errors:
        print('keys', errors.exceptions)
    except* IndexError as errors:
        print('indexes', errors.exceptions)


asyncio.run(main())

import asyncio


async def fails():
    raise ValueError('at once')


async def cancelled():
    raise asyncio.CancelledError('by itself')


async def cancels_itself():
    asyncio.current_task().cancel('me')
    await asyncio.sleep(0)


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    failed = asyncio.create_task(fails())
    print(failed.done(), repr(failed.exception()))
    for function in (cancelled, cancels_itself):
        task = asyncio.create_task(function())
        print(task.done(), task.cancelled())
        try:
            await task
        except asyncio.CancelledError as error:
            print(repr(error))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
            print('the body goes on')
    except ExceptionGroup as error:
        print(repr(error))
    print(await asyncio.gather(fails(), asyncio.sleep(0, 'x'), return_exceptions=True))


asyncio.run(main())

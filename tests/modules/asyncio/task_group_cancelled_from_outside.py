import asyncio


async def sleeps(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, 'ends')


async def group_of_two():
    async with asyncio.TaskGroup() as group:
        group.create_task(sleeps('a'))
        print('entered')
        await asyncio.sleep(20)


async def waits_at_the_end():
    async with asyncio.TaskGroup() as group:
        group.create_task(sleeps('c'))


async def main():
    for function in (group_of_two, waits_at_the_end):
        task = asyncio.create_task(function())
        await asyncio.sleep(1)
        task.cancel('stop')
        try:
            await task
        except asyncio.CancelledError as error:
            print(repr(error), task.cancelling())


asyncio.run(main())

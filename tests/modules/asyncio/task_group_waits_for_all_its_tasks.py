import asyncio


async def work(seconds):
    await asyncio.sleep(seconds)
    print('done', seconds)
    return seconds


async def main():
    async with asyncio.TaskGroup() as group:
        first = group.create_task(work(2))
        second = group.create_task(work(1), name='second')
        print('body ends', second.get_name(), first.done())
    print(first.result(), second.result(), repr(group))
    async with asyncio.TaskGroup() as group:
        pass
    async with asyncio.TaskGroup() as group:
        async def spawns():
            await asyncio.sleep(1)
            group.create_task(work(5))
        group.create_task(spawns())
    print('all done')


asyncio.run(main())

import asyncio


async def quick(name):
    print(name, 'runs', asyncio.current_task().done())
    return name


async def slow(name):
    print(name, 'starts')
    await asyncio.sleep(1)
    print(name, 'ends')
    return name


async def main():
    me = asyncio.current_task()
    task = asyncio.create_task(quick('a'), eager_start=True, name='eager')
    print(task.done(), task.result(), asyncio.current_task() is me, task.get_coro())
    lazy = asyncio.create_task(quick('b'), eager_start=False)
    print(lazy.done())
    await lazy
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    print(loop.get_task_factory() is asyncio.eager_task_factory)
    first, second = asyncio.create_task(quick('c')), asyncio.create_task(slow('d'))
    print(first.done(), second.done(), second in asyncio.all_tasks(), first in asyncio.all_tasks())
    print(await asyncio.gather(first, second, quick('e'), slow('f')))
    async with asyncio.TaskGroup() as group:
        third = group.create_task(quick('g'))
        print('in the group', third.done())
    not_eager = asyncio.create_task(quick('h'), eager_start=False)
    print(not_eager.done(), await not_eager)


asyncio.run(main())

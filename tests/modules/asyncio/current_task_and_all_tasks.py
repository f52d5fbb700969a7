import asyncio


async def child():
    print('child', asyncio.current_task().get_name())
    await asyncio.sleep(1)


def names():
    return sorted(task.get_name() for task in asyncio.all_tasks())


async def main():
    asyncio.current_task().set_name('main')
    children = [asyncio.create_task(child(), name=f'child {n}') for n in range(2)]
    print(names(), asyncio.current_task().get_name())
    await asyncio.sleep(0)
    children[0].cancel()
    await asyncio.sleep(0)
    print(names())
    loop = asyncio.get_running_loop()
    print(asyncio.current_task(loop) is asyncio.current_task(), len(asyncio.all_tasks(loop)))
    loop.call_soon(lambda: print('in a callback', asyncio.current_task()))
    await asyncio.gather(*children, return_exceptions=True)
    print(names())


asyncio.run(main())
for function in (asyncio.current_task, asyncio.all_tasks):
    try:
        function()
    except RuntimeError as error:
        print(error)

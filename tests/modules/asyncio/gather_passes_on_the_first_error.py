import asyncio


async def work(name, seconds, error=None):
    await asyncio.sleep(seconds)
    print(name, 'ends')
    if error:
        raise error
    return name


async def main():
    tasks = [asyncio.create_task(work('a', 1)), asyncio.create_task(work('b', 2, ValueError('b failed'))),
             asyncio.create_task(work('c', 3)), asyncio.create_task(work('d', 4, KeyError('late')))]
    try:
        await asyncio.gather(*tasks)
    except ValueError as error:
        print('error', error)
    print([task.done() for task in tasks])
    await asyncio.sleep(5)
    print([task.done() for task in tasks], repr(tasks[3].exception()))


asyncio.run(main())

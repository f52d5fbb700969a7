import asyncio


async def worker(name):
    print(name, 'starts')
    await asyncio.sleep(0)
    print(name, 'ends')
    return name.upper()


async def main():
    tasks = [asyncio.create_task(worker(name)) for name in ('a', 'b', 'c')]
    print('created', [task.done() for task in tasks])
    await asyncio.sleep(0)
    print('one turn', [task.done() for task in tasks])
    await asyncio.sleep(0)
    print('two turns', [task.done() for task in tasks], [task.result() for task in tasks])


asyncio.run(main())

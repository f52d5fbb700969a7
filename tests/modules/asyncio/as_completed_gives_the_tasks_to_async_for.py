import asyncio


async def work(seconds):
    await asyncio.sleep(seconds)
    return seconds


async def main():
    tasks = [asyncio.create_task(work(n), name=f't{n}') for n in (3, 1, 2)]
    async for task in asyncio.as_completed(tasks):
        print(task in tasks, task.get_name(), task.done(), await task)
    try:
        async for task in asyncio.as_completed([work(1), work(5)], timeout=2):
            print(isinstance(task, asyncio.Task), task.result())
    except TimeoutError as error:
        print(repr(error))
    future = asyncio.get_running_loop().create_future()
    future.set_result('ready')
    async for item in asyncio.as_completed({future}):
        print(item is future, item.result())


asyncio.run(main())

import asyncio


async def producer(queue, name):
    for n in range(3):
        await queue.put((name, n))
        print('put', name, n)


async def consumer(queue, name):
    while True:
        item = await queue.get()
        print(name, 'got', item)
        await asyncio.sleep(1)
        queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=2)
    print(queue.maxsize, queue.empty(), queue.full(), queue.qsize())
    consumers = [asyncio.create_task(consumer(queue, f'c{n}')) for n in range(2)]
    await asyncio.gather(producer(queue, 'a'), producer(queue, 'b'))
    await queue.join()
    for task in consumers:
        task.cancel()
    print([type(result).__name__ for result in await asyncio.gather(*consumers, return_exceptions=True)])
    print(asyncio.get_running_loop().time())


asyncio.run(main())

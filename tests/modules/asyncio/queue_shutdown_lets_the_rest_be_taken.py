import asyncio


async def attempt(text, awaitable):
    try:
        print(text, await awaitable)
    except asyncio.QueueShutDown as error:
        print(text, repr(error))


async def main():
    queue = asyncio.Queue(2)
    await queue.put(1)
    await queue.put(2)
    putter = asyncio.create_task(attempt('waiting put', queue.put(3)))
    await asyncio.sleep(0)
    queue.shutdown()
    print(str(queue))
    await putter
    await attempt('put', queue.put(4))
    await attempt('get', queue.get())
    await attempt('get', queue.get())
    await attempt('get', queue.get())
    for method in (queue.get_nowait, lambda: queue.put_nowait(5)):
        try:
            method()
        except asyncio.QueueShutDown as error:
            print(repr(error))
    queue.task_done()
    queue.task_done()
    await queue.join()
    empty = asyncio.Queue()
    getters = [asyncio.create_task(attempt(f'getter {n}', empty.get())) for n in range(2)]
    await asyncio.sleep(0)
    empty.shutdown()
    await asyncio.gather(*getters)


asyncio.run(main())

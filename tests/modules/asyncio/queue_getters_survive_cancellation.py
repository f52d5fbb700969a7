import asyncio


async def main():
    queue = asyncio.Queue(1)
    first = asyncio.create_task(queue.get())
    second = asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    queue.put_nowait('item')
    first.cancel()
    print(await second, first.cancelled())
    try:
        await asyncio.wait_for(queue.get(), 1)
    except TimeoutError:
        print('nothing came', str(queue))
    queue.put_nowait('full')
    one, two = asyncio.create_task(queue.put(1)), asyncio.create_task(queue.put(2))
    await asyncio.sleep(0)
    print(queue.get_nowait())
    one.cancel()
    await two
    print(queue.get_nowait(), one.cancelled(), str(queue))


asyncio.run(main())

import asyncio
import re


def show(queue):
    print(re.sub('0x[0-9a-f]+', '0x', repr(queue)), str(queue))


async def main():
    queue = asyncio.Queue(2)
    show(queue)
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print(repr(error))
    queue.put_nowait(1)
    queue.put_nowait(2)
    show(queue)
    try:
        queue.put_nowait(3)
    except asyncio.QueueFull as error:
        print(repr(error))
    putter = asyncio.create_task(queue.put(3))
    await asyncio.sleep(0)
    show(queue)
    print(queue.get_nowait(), await queue.get(), await queue.get(), queue.empty())
    getter = asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    show(queue)
    getter.cancel()
    for _ in range(3):
        queue.task_done()
    try:
        queue.task_done()
    except ValueError as error:
        print(error)
    await queue.join()
    lifo, priority = asyncio.LifoQueue(), asyncio.PriorityQueue()
    for n in (3, 1, 2):
        lifo.put_nowait(n)
        priority.put_nowait(n)
    print([lifo.get_nowait() for _ in range(3)], [priority.get_nowait() for _ in range(3)])
    show(lifo)
    endless = asyncio.Queue(-1)
    endless.put_nowait(0)
    print(endless.full(), endless.maxsize, asyncio.Queue[int])


asyncio.run(main())

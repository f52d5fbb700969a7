import asyncio


async def main():
    for kind in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue):
        queue = kind()
        for n in range(3):
            queue.put_nowait(n)
        joining = asyncio.create_task(queue.join())
        await asyncio.sleep(0)
        print(queue.get_nowait(), joining.done())
        queue.shutdown(immediate=True)
        print(queue.qsize(), queue.empty(), str(queue))
        try:
            await queue.get()
        except asyncio.QueueShutDown:
            print('shut down')
        await asyncio.sleep(0)
        print(joining.done())
        queue.task_done()
        await joining
        queue.shutdown()


asyncio.run(main())

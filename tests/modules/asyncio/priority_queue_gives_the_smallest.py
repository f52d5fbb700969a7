import asyncio


async def main():
    q = asyncio.PriorityQueue()
    for item in ((3, 'c'), (1, 'a'), (2, 'b')):
        await q.put(item)
    print(q.qsize(), [await q.get() for _ in range(3)], q.empty())

    async def produce():
        for n in (5, 1, 3):
            await q.put(n)
            await asyncio.sleep(0)

    task = asyncio.create_task(produce())
    print(await q.get(), await q.get(), await q.get())
    await task


asyncio.run(main())

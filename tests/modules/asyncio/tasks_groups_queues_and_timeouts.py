import asyncio

async def work(n):
    print('start', n)
    await asyncio.sleep(n / 10)
    print('end', n)
    return n * 2

async def main():
    r = await asyncio.gather(work(3), work(1), work(2))
    print(r)
    t = asyncio.create_task(work(5), name='x')
    try:
        await asyncio.wait_for(t, 0.1)
    except TimeoutError as e:
        print('timeout', repr(e), t.cancelled())
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(work(1)); b = tg.create_task(work(2))
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(work(1))
            async def bad():
                await asyncio.sleep(0.01)
                raise ValueError('bad')
            tg.create_task(bad())
    except* ValueError as eg:
        print(eg.exceptions)
    q = asyncio.Queue(2)
    async def producer():
        for i in range(5):
            await q.put(i)
            print('put', i)
        await q.put(None)
    async def consumer():
        while (x := await q.get()) is not None:
            print('got', x)
    await asyncio.gather(producer(), consumer())
    done, pending = await asyncio.wait([asyncio.create_task(work(1)), asyncio.create_task(work(9))], timeout=.5)
    print(len(done), len(pending))
    for f in asyncio.as_completed([work(1)]):
        print(await f)
    lock = asyncio.Lock()
    async def locked(i):
        async with lock:
            print('in', i); await asyncio.sleep(0); print('out', i)
    await asyncio.gather(*(locked(i) for i in range(3)))
    print(await asyncio.to_thread(lambda: 5))
    print(asyncio.current_task().get_name().startswith('Task-'))
    return 'done'

print(asyncio.run(main()))

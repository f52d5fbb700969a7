import asyncio


async def work(n):
    await asyncio.sleep(n)
    return n


loop = asyncio.new_event_loop()
try:
    tasks = [loop.create_task(work(n)) for n in (2, 1)]
    print(loop.run_until_complete(asyncio.wait(tasks)) is not None, [task.result() for task in tasks])
    print(asyncio.all_tasks(loop), asyncio.current_task(loop))
    generator = None

    async def numbers():
        try:
            yield 1
            yield 2
        finally:
            print('closed')

    async def first():
        global generator
        generator = numbers()
        async for n in generator:
            return n

    print(loop.run_until_complete(first()))
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.run_until_complete(loop.shutdown_default_executor())

    async def fails():
        raise KeyError('from the loop')

    try:
        loop.run_until_complete(fails())
    except KeyError as error:
        print(repr(error))
    future = loop.create_future()
    future.cancel()
    try:
        loop.run_until_complete(future)
    except asyncio.CancelledError as error:
        print(repr(error))
finally:
    loop.close()
print(loop.is_closed())

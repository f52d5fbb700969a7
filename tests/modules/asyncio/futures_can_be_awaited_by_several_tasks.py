import asyncio


async def waits(future, name):
    try:
        return name, await future
    except ValueError as error:
        return name, repr(error)


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    tasks = [asyncio.create_task(waits(future, name)) for name in 'abc']
    await asyncio.sleep(0)
    tasks[1].cancel()
    await asyncio.sleep(0)
    print(future.cancelled(), [task.done() for task in tasks])
    print(await asyncio.gather(*tasks, return_exceptions=True))
    future = loop.create_future()
    tasks = [asyncio.create_task(waits(future, name)) for name in 'de']
    loop.call_later(1, future.set_exception, ValueError('shared'))
    print(await asyncio.gather(*tasks))
    print(future.exception() is future.exception(), isinstance(future, asyncio.Future))


asyncio.run(main())

import asyncio


async def waits(future):
    return await future


async def main():
    other = asyncio.new_event_loop()
    future = other.create_future()
    for attempt in (lambda: waits(future), lambda: asyncio.wait_for(other.create_future(), 1)):
        try:
            await asyncio.create_task(attempt(), name='t')
        except RuntimeError as error:
            print(type(error).__name__, 'attached to a different loop' in str(error))
    try:
        asyncio.ensure_future(future, loop=asyncio.get_running_loop())
    except ValueError as error:
        print(error)
    other.close()


asyncio.run(main())

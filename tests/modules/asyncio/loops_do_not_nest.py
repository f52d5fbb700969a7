import asyncio


async def nothing():
    pass


async def main():
    loop = asyncio.get_running_loop()
    other = asyncio.new_event_loop()
    coroutine = nothing()
    attempts = [
        lambda: asyncio.run(coroutine),
        lambda: loop.run_forever(),
        lambda: loop.run_until_complete(coroutine),
        lambda: other.run_until_complete(coroutine),
        lambda: loop.close(),
        lambda: asyncio.Runner().run(coroutine),
    ]
    for attempt in attempts:
        try:
            attempt()
        except RuntimeError as error:
            print(error)
    await coroutine
    other.close()


asyncio.run(main())

import asyncio


async def work(seconds):
    await asyncio.sleep(seconds)
    if seconds == 2:
        raise ValueError('two')
    return seconds


async def main():
    for awaitable in asyncio.as_completed([work(3), work(1), work(2)]):
        print(asyncio.iscoroutine(awaitable), end=' ')
        try:
            print(await awaitable)
        except ValueError as error:
            print(repr(error))
    for awaitable in asyncio.as_completed([work(1), work(5)], timeout=2):
        try:
            print(await awaitable)
        except TimeoutError as error:
            print(repr(error))
    print(list(asyncio.as_completed([])))
    for wrong in (work(1), asyncio.create_task(work(1)), 5):
        try:
            asyncio.as_completed(wrong)
        except TypeError as error:
            print(error)
        if asyncio.iscoroutine(wrong):
            wrong.close()


asyncio.run(main())

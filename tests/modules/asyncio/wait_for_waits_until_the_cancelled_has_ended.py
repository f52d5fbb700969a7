import asyncio


async def slow_to_stop():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(5)
        print('stopped')


async def gives_a_result():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return 'result instead'


async def fails_when_cancelled():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise KeyError('cleanup') from None


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        await asyncio.wait_for(slow_to_stop(), 1)
    except TimeoutError:
        print('timeout after', round(loop.time() - start, 3))
    print(await asyncio.wait_for(gives_a_result(), 1))
    try:
        await asyncio.wait_for(fails_when_cancelled(), 1)
    except KeyError as error:
        print(repr(error), repr(error.__context__))


asyncio.run(main())

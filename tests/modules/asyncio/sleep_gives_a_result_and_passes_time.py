import asyncio


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    print(await asyncio.sleep(1), await asyncio.sleep(1, 'x'), await asyncio.sleep(0, result='y'))
    print(loop.time() - start)
    print(await asyncio.sleep(-5, 'z'), loop.time() - start)
    for wrong in (float('nan'), 'x', None):
        try:
            await asyncio.sleep(wrong)
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)


asyncio.run(main())

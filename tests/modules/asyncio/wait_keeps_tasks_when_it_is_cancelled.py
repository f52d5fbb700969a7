import asyncio


async def main():
    inner = asyncio.create_task(asyncio.sleep(5, 'slept'))
    waiting = asyncio.create_task(asyncio.wait([inner]))
    await asyncio.sleep(1)
    waiting.cancel()
    try:
        await waiting
    except asyncio.CancelledError:
        print('wait cancelled', inner.cancelled())
    print(await inner)


asyncio.run(main())

import asyncio


async def sleeps():
    try:
        print('starts')
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print('cancelled at the end')
        raise
    finally:
        print('cleaned up')


task = asyncio.create_task(sleeps())
await asyncio.sleep(1)
print('the module body ends')

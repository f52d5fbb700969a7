import asyncio


async def sleeps(name):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print(name, 'cancelled')
        raise
    finally:
        print(name, 'cleans up')
        await asyncio.sleep(1)
        print(name, 'is clean')


async def main():
    asyncio.create_task(sleeps('a'))
    await asyncio.sleep(0)
    print('main ends')
    return 'result'


print(asyncio.run(main()))


async def fails():
    asyncio.create_task(sleeps('b'))
    await asyncio.sleep(0)
    raise ValueError('main failed')

try:
    asyncio.run(fails())
except ValueError as error:
    print(repr(error))

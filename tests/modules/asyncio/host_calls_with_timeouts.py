# host: fetch_later, fail_later
import asyncio


async def main():
    print(await asyncio.wait_for(fetch_later('in time'), 10))
    print(await asyncio.wait_for(fetch_later('no limit'), None))
    async with asyncio.timeout(10):
        print(await fetch_later('in a block'))
    try:
        await asyncio.wait_for(fail_later('OSError', 'host error'), 10)
    except OSError as error:
        print(repr(error))
    try:
        async with asyncio.timeout(1):
            print(await fetch_later('first'))
            await asyncio.sleep(5)
    except TimeoutError as error:
        print(repr(error))
    print(await asyncio.shield(fetch_later('shielded')))


asyncio.run(main())

import asyncio


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return 'kept'


async def main():
    for return_exceptions in (False, True):
        gathering = asyncio.gather(stubborn(), asyncio.sleep(20), return_exceptions=return_exceptions)
        await asyncio.sleep(0)
        print(gathering.cancel('msg'))
        try:
            print(await gathering)
        except asyncio.CancelledError as error:
            print(repr(error), gathering.cancelled())


asyncio.run(main())

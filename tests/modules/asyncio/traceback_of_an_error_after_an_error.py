import asyncio


async def fails():
    raise ValueError('first')


async def main():
    try:
        await asyncio.wait_for(fails(), 5)
    except ValueError as error:
        raise KeyError('second') from error


asyncio.run(main())

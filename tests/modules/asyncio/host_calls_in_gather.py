# host: fetch_later, fail_later, add
import asyncio


async def both(key):
    first = await fetch_later(key)
    return first, add(len(first), 1), await fetch_later(key * 2)


async def main():
    print(await asyncio.gather(fetch_later('a'), fetch_later('b'), both('c')))
    print(await asyncio.gather(fetch_later(1), fail_later('ValueError', 'two'), both('x'), return_exceptions=True))
    try:
        await asyncio.gather(both('y'), fail_later('KeyError', 'three'))
    except KeyError as error:
        print(repr(error))
    tasks = [asyncio.create_task(both(key)) for key in 'de']
    print([await task for task in tasks])


asyncio.run(main())

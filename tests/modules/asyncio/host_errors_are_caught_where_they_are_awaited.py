# host: fetch_later, fail_later, fail
import asyncio


async def careful(kind):
    try:
        await fail_later(kind, 'from the host')
    except LookupError as error:
        return 'lookup', repr(error), repr(error.__context__)
    except OSError as error:
        return 'os', repr(error)
    finally:
        print('finally', kind)


class Manager:
    async def __aenter__(self):
        return await fetch_later('entering')

    async def __aexit__(self, kind, error, trace):
        print('exit', repr(error), await fetch_later('leaving'))
        return True


async def stream():
    for kind in ('KeyError', 'ValueError'):
        try:
            yield await fail_later(kind, kind)
        except KeyError as error:
            yield repr(error)


async def main():
    for kind in ('KeyError', 'IndexError', 'TimeoutError'):
        print(await careful(kind))
    async with Manager() as entered:
        print(entered)
        await fail_later('ArithmeticError', 'inside')
    try:
        async for item in stream():
            print(item)
    except ValueError as error:
        print('stream', repr(error))
    try:
        fail('RuntimeError', 'at once')
    except RuntimeError as error:
        print(repr(error))
    call = fail_later('AssertionError', 'awaited later')
    print(await fetch_later('other'))
    try:
        await call
    except AssertionError as error:
        print(repr(error))


asyncio.run(main())

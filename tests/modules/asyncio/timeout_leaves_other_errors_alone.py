import asyncio


async def main():
    try:
        async with asyncio.timeout(1):
            raise ValueError('own error')
    except ValueError as error:
        print(repr(error), error.__context__)
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(2)
            except asyncio.CancelledError:
                raise KeyError('in handler')
    except KeyError as error:
        print(repr(error), repr(error.__context__), repr(error.__context__.__cause__))
    try:
        async with asyncio.timeout(1) as limit:
            try:
                await asyncio.sleep(2)
            except asyncio.CancelledError:
                print('swallowed')
        print('the block ended', limit.expired(), asyncio.current_task().cancelling())
    except TimeoutError:
        print('timeout all the same')
    task = asyncio.current_task()
    try:
        async with asyncio.timeout(1) as limit:
            task.cancel('by hand')
            await asyncio.sleep(5)
    except asyncio.CancelledError as error:
        print(repr(error), limit.expired(), task.uncancel())


asyncio.run(main())

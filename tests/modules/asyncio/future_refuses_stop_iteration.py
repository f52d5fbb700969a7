import asyncio


async def main():
    future = asyncio.Future()
    future.set_exception(StopIteration(3))
    try:
        await future
    except RuntimeError as error:
        print(error, repr(error.__cause__), repr(error.__context__))

    async def stops():
        raise StopIteration(4)

    task = asyncio.create_task(stops())
    try:
        await task
    except RuntimeError as error:
        print(error, repr(error.__cause__))


asyncio.run(main())

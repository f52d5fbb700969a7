import asyncio


async def leaves():
    await asyncio.sleep(1)
    raise SystemExit(4)


async def sleeps():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('cancelled')
        raise


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(sleeps())
        group.create_task(leaves())


try:
    asyncio.run(main())
except SystemExit as error:
    print('exit', error.code)


async def interrupted():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sleeps())
            await asyncio.sleep(0)
            raise KeyboardInterrupt
    except KeyboardInterrupt as error:
        print('main', repr(error))

asyncio.run(interrupted())

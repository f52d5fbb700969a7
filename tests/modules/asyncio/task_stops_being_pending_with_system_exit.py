import asyncio


async def leaves():
    await asyncio.sleep(0)
    raise SystemExit(3)


async def main():
    task = asyncio.create_task(leaves())
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print('main is cancelled', task.done(), repr(task.exception()))
        raise


try:
    asyncio.run(main())
except SystemExit as error:
    print('exit', error.code)
try:
    asyncio.run(leaves())
except SystemExit as error:
    print('exit', error.code)

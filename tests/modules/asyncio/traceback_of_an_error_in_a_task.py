import asyncio


async def inner(n):
    await asyncio.sleep(n)
    raise ValueError(f'after {n}')


async def outer():
    await inner(1)


async def main():
    task = asyncio.create_task(outer())
    await asyncio.sleep(2)
    await asyncio.gather(task, asyncio.sleep(1))


asyncio.run(main())

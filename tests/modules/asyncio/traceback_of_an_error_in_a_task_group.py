import asyncio


async def fails(text):
    await asyncio.sleep(1)
    raise ValueError(text)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fails('one'))
        group.create_task(fails('two'))


asyncio.run(main())

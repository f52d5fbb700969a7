import asyncio


async def main():
    condition = asyncio.Condition()
    items = []

    async def consumer():
        async with condition:
            result = await condition.wait_for(lambda: len(items) > 1 and items)
            print('consumer', result)

    async def producer():
        for n in range(3):
            await asyncio.sleep(1)
            async with condition:
                items.append(n)
                print('produced', n)
                condition.notify_all()

    await asyncio.gather(consumer(), producer())

    async def waits():
        async with condition:
            try:
                await condition.wait()
            finally:
                print('holds the lock again', condition.locked())

    task = asyncio.create_task(waits())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled', condition.locked())


asyncio.run(main())

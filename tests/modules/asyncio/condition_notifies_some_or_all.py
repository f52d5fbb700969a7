import asyncio
import re


async def waiter(condition, name):
    async with condition:
        print(name, 'waits')
        print(name, await condition.wait(), condition.locked())


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(condition, name)) for name in 'abcd']
    await asyncio.sleep(0)
    print(re.sub('0x[0-9a-f]+', '0x', repr(condition)))
    async with condition:
        condition.notify(2)
        print('notified')
    await asyncio.sleep(1)
    print([task.done() for task in tasks])
    tasks[2].cancel()
    await asyncio.sleep(0)
    async with condition:
        condition.notify_all()
    print(await asyncio.gather(*tasks, return_exceptions=True))
    for method in (condition.notify, condition.notify_all):
        try:
            method()
        except RuntimeError as error:
            print(error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)
    lock = asyncio.Lock()
    shared = asyncio.Condition(lock)
    async with shared:
        print(lock.locked(), shared.locked())


asyncio.run(main())

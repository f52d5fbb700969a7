import asyncio
import re


async def waiter(event, name):
    print(name, 'waits')
    print(name, await event.wait())


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(event, name)) for name in 'ab']
    await asyncio.sleep(1)
    print(re.sub('0x[0-9a-f]+', '0x', repr(event)), event.is_set())
    event.set()
    print(event.is_set(), await event.wait())
    await asyncio.gather(*tasks)
    event.clear()
    print(event.is_set(), re.sub('0x[0-9a-f]+', '0x', repr(event)))
    try:
        await asyncio.wait_for(event.wait(), 1)
    except TimeoutError:
        print('timeout', re.sub('0x[0-9a-f]+', '0x', repr(event)))


asyncio.run(main())

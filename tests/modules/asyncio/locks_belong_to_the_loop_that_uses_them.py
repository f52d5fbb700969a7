import asyncio
import re

lock, event = asyncio.Lock(), asyncio.Event()
queue = asyncio.Queue(1)


async def contend():
    await lock.acquire()
    waiting = asyncio.create_task(lock.acquire())
    getting = asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    waiting.cancel()
    getting.cancel()
    print('used')


async def other_loop():
    for attempt in (lock.acquire, queue.get):
        try:
            await attempt()
        except RuntimeError as error:
            print(re.sub('0x[0-9a-f]+', '0x', str(error)))


asyncio.run(contend())
asyncio.run(other_loop())

import asyncio
import re


async def worker(lock, name, seconds):
    async with lock as entered:
        print(name, 'holds it', entered, lock.locked())
        await asyncio.sleep(seconds)
    print(name, 'gave it back')


async def main():
    lock = asyncio.Lock()
    print(re.sub('0x[0-9a-f]+', '0x', repr(lock)), lock.locked())
    tasks = [asyncio.create_task(worker(lock, name, 1)) for name in 'abc']
    await asyncio.sleep(0)
    print(re.sub('0x[0-9a-f]+', '0x', repr(lock)))
    tasks[1].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(await lock.acquire(), lock.release(), lock.locked())
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    for broken in (lambda: lock.__enter__(),):
        try:
            broken()
        except AttributeError as error:
            print(error)


asyncio.run(main())

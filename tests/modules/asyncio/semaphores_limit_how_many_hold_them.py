import asyncio
import re


async def worker(semaphore, name):
    async with semaphore:
        print(name, 'in', semaphore.locked())
        await asyncio.sleep(1)
    print(name, 'out')


async def main():
    semaphore = asyncio.Semaphore(2)
    print(re.sub('0x[0-9a-f]+', '0x', repr(semaphore)))
    tasks = [asyncio.create_task(worker(semaphore, name)) for name in 'abcde']
    await asyncio.sleep(0.5)
    print(re.sub('0x[0-9a-f]+', '0x', repr(semaphore)))
    tasks[2].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(asyncio.get_running_loop().time(), semaphore.locked())
    semaphore.release()
    print(re.sub('0x[0-9a-f]+', '0x', repr(semaphore)))
    bounded = asyncio.BoundedSemaphore(1)
    await bounded.acquire()
    bounded.release()
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)
    zero = asyncio.Semaphore(0)
    print(zero.locked())
    try:
        await asyncio.wait_for(zero.acquire(), 1)
    except TimeoutError:
        print('never')


asyncio.run(main())

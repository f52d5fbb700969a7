# host: fetch_later, fail_later
import asyncio


async def consumer(queue, results):
    while True:
        key = await queue.get()
        try:
            if key == 3:
                await fail_later('ValueError', 'three')
            results[key] = await fetch_later(key)
        except ValueError as error:
            results[key] = repr(error)
        finally:
            queue.task_done()


async def main():
    queue, results = asyncio.Queue(2), {}
    consumers = [asyncio.create_task(consumer(queue, results)) for _ in range(3)]
    for key in range(7):
        await queue.put(key)
    await queue.join()
    for task in consumers:
        task.cancel()
    await asyncio.gather(*consumers, return_exceptions=True)
    print([results[key] for key in sorted(results)])
    semaphore, active, most = asyncio.Semaphore(2), 0, 0

    async def limited(key):
        nonlocal active, most
        async with semaphore:
            active += 1
            most = max(most, active)
            found = await fetch_later(key)
            active -= 1
            return found

    print(await asyncio.gather(*map(limited, 'abcd')), most <= 2)


asyncio.run(main())

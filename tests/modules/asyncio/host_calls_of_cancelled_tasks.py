# host: fetch_later
import asyncio


async def work(key):
    try:
        print(await fetch_later(key))
    except asyncio.CancelledError:
        print('cancelled', key)
        print(await fetch_later('cleanup of ' + key))
        raise


async def main():
    task = asyncio.create_task(work('a'))
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('never started', task.cancelled())
    event = asyncio.Event()

    async def waits():
        try:
            await event.wait()
        finally:
            print(await fetch_later('finally'))

    task = asyncio.create_task(waits())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())

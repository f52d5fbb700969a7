# There are no threads: asyncio.to_thread and run_in_executor call the function when the loop comes to it.
import asyncio


async def ticks():
    for n in range(3):
        print('tick', n)
        await asyncio.sleep(0)


def work():
    print('works')
    return 'result'


async def main():
    task = asyncio.create_task(ticks())
    print(await asyncio.to_thread(work))
    await task


asyncio.run(main())

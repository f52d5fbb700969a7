# Nothing is destroyed before the program ends: an error of a task that nobody asks for is written when the loop is
# closed, and an asynchronous generator that is left early is closed then.
import asyncio
import sys

sys.stderr = sys.stdout


async def fails():
    raise ValueError('lost')


async def numbers():
    try:
        yield 1
    finally:
        print('the generator is closed')


async def main():
    asyncio.create_task(fails(), name='task')
    async for number in numbers():
        break
    for _ in range(5):
        await asyncio.sleep(0)
    print('main ends')


asyncio.run(main())

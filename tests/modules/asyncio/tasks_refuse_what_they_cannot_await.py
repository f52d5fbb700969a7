import asyncio
import re


class Yields:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)


async def awaits(value):
    try:
        await Yields(value)
    except RuntimeError as error:
        print(re.sub('0x[0-9a-f]+', '0x', str(error)))
    return 'goes on'


async def main():
    future = asyncio.get_running_loop().create_future()
    print(await asyncio.create_task(awaits(5), name='a'))
    print(await asyncio.create_task(awaits('text'), name='b'))
    print(await asyncio.create_task(awaits(future), name='c'))
    print(await asyncio.create_task(awaits(None), name='d'))

    async def itself():
        await asyncio.current_task()

    task = asyncio.create_task(itself(), name='self')
    try:
        await task
    except RuntimeError as error:
        print(str(error)[:58])
    try:
        await 5
    except TypeError as error:
        print(error)
    try:
        await main
    except TypeError as error:
        print(error)
    coroutine = awaits(None)
    await coroutine
    try:
        await coroutine
    except RuntimeError as error:
        print(error)


asyncio.run(main())

# host: fetch_later, fail_later, add
import asyncio


async def later(key):
    return await fetch_later(key), await fetch_later(key + '!')


task = asyncio.create_task(later('background'))
print(await fetch_later('direct'))
print(await asyncio.gather(later('a'), fetch_later('b')))
print(await task)
try:
    await fail_later('ValueError', 'caught here')
except ValueError as error:
    print(repr(error))
async with asyncio.timeout(5):
    print(await later('c'))
print([await fetch_later(n) for n in range(3)], add(1, 2))
print(await asyncio.wait_for(later('d'), 10))
async with asyncio.TaskGroup() as group:
    tasks = [group.create_task(later(key)) for key in 'ef']
print([task.result() for task in tasks])

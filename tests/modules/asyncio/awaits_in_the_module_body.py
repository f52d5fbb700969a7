import asyncio


async def worker(name, seconds):
    print(name, 'starts')
    await asyncio.sleep(seconds)
    print(name, 'ends')
    return name


task = asyncio.create_task(worker('background', 2))
await asyncio.sleep(0)
print('after one turn')
print(await worker('direct', 1))
print(await asyncio.gather(worker('a', 2), worker('b', 1)))
print(task.done(), await task)
async with asyncio.TaskGroup() as group:
    group.create_task(worker('c', 1))
print([item async for item in aiter_from([1, 2])] if 'aiter_from' in globals() else 'no generator')
try:
    async with asyncio.timeout(1):
        await asyncio.sleep(5)
except TimeoutError as error:
    print(repr(error))
print(asyncio.current_task() in asyncio.all_tasks(), asyncio.get_running_loop().is_running())
event = asyncio.Event()
asyncio.get_running_loop().call_later(1, event.set)
print(await event.wait())

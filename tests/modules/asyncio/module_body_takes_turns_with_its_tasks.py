import asyncio

log = []


async def worker(name):
    for n in range(3):
        log.append((name, n))
        await asyncio.sleep(0)


first, second = asyncio.create_task(worker('a')), asyncio.create_task(worker('b'))
for n in range(3):
    log.append(('body', n))
    await asyncio.sleep(0)
await first
await second
print(log)


class Yields:
    def __await__(self):
        yield
        log.append('one turn')
        yield


log.clear()
task = asyncio.create_task(worker('c'))
await Yields()
print(log)
await task
future = asyncio.get_running_loop().create_future()
asyncio.get_running_loop().call_soon(future.set_result, 'set')
future.add_done_callback(lambda done: log.append('callback'))
print(await future, log[-1])

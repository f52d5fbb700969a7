import asyncio


async def work():
    await asyncio.sleep(1)
    return 5


async def main():
    task = asyncio.create_task(work())
    log = []

    def first(done):
        log.append(('first', done is task, done.result()))

    def second(done):
        log.append(('second', done.result()))

    task.add_done_callback(first)
    task.add_done_callback(second)
    task.add_done_callback(first)
    print(task.remove_done_callback(first), task.remove_done_callback(first))
    task.add_done_callback(first)
    print(await task, log)
    await asyncio.sleep(0)
    print(log)
    task.add_done_callback(first)
    print(len(log))
    await asyncio.sleep(0)
    print(len(log))


asyncio.run(main())

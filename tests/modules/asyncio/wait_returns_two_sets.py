import asyncio


async def work(seconds):
    await asyncio.sleep(seconds)
    if seconds == 2:
        raise ValueError('two')
    return seconds


def names(tasks):
    return sorted(task.get_name() for task in tasks)


async def main():
    for condition in (asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED):
        tasks = [asyncio.create_task(work(n), name=f't{n}') for n in range(1, 5)]
        done, pending = await asyncio.wait(tasks, return_when=condition)
        print(condition, names(done), names(pending), type(done).__name__)
        for task in pending:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    tasks = [asyncio.create_task(work(n), name=f't{n}') for n in (1, 3)]
    done, pending = await asyncio.wait(tasks, timeout=2)
    print(names(done), names(pending), [task.cancelled() for task in pending])
    done, pending = await asyncio.wait(pending, timeout=0)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(iter(tasks))
    print(names(done), names(pending))


asyncio.run(main())

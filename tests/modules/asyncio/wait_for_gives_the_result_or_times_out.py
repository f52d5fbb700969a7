import asyncio


async def work(seconds):
    try:
        await asyncio.sleep(seconds)
        return seconds
    except asyncio.CancelledError:
        print('work cancelled')
        raise


async def main():
    print(await asyncio.wait_for(work(1), 2))
    print(await asyncio.wait_for(work(1), timeout=None))
    try:
        await asyncio.wait_for(work(3), timeout=2)
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__), error.__suppress_context__, asyncio.current_task().cancelling())
    task = asyncio.create_task(work(3))
    try:
        await asyncio.wait_for(task, 1)
    except asyncio.TimeoutError as error:
        print(repr(error), task.cancelled())
    for timeout in (0, -1):
        try:
            await asyncio.wait_for(work(1), timeout)
        except TimeoutError as error:
            print('at once', repr(error), repr(error.__cause__))
    done = asyncio.get_running_loop().create_future()
    done.set_result('ready')
    print(await asyncio.wait_for(done, 0))
    print(asyncio.get_running_loop().time() < 100)


asyncio.run(main())

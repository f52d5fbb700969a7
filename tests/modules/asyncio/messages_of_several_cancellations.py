import asyncio


async def work(future):
    try:
        await future
    except asyncio.CancelledError as error:
        print(repr(error))
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError as again:
            print('again', repr(again), repr(again.__context__))
            raise


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(work(loop.create_future()))
    await asyncio.sleep(0)
    task.cancel('first')
    task.cancel('second')
    await asyncio.wait([task])
    print(task.cancelled(), task.cancelling())
    task = asyncio.create_task(work(loop.create_future()))
    await asyncio.sleep(0)
    task.cancel('first')
    await asyncio.sleep(0)
    task.cancel('second')
    await asyncio.wait([task])
    try:
        task.result()
    except asyncio.CancelledError as error:
        print(repr(error))
    task = asyncio.create_task(work(loop.create_future()))
    task.cancel('before the start')
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())

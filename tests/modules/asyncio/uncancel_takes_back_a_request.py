import asyncio


async def structured(log):
    task = asyncio.current_task()
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        log.append(('cancelling', task.cancelling()))
        log.append(('left', task.uncancel()))
    await asyncio.sleep(1)
    log.append(('goes on', task.cancelling()))
    task.cancel()
    task.uncancel()
    await asyncio.sleep(1)
    log.append('not cancelled')
    task.cancel('now')
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as error:
        log.append(repr(error))
    return 'done'


async def main():
    log = []
    task = asyncio.create_task(structured(log))
    await asyncio.sleep(1)
    task.cancel()
    print(await task)
    print(*log, sep='\n')


asyncio.run(main())

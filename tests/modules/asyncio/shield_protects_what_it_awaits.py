import asyncio


async def work():
    await asyncio.sleep(3)
    print('work ends')
    return 'result'


async def caller(task):
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError as error:
        print('caller cancelled', repr(error))
        raise


async def main():
    task = asyncio.create_task(work())
    outer = asyncio.create_task(caller(task))
    await asyncio.sleep(1)
    outer.cancel('stop')
    try:
        await outer
    except asyncio.CancelledError as error:
        print(outer.cancelled(), task.cancelled(), repr(error))
    print(await task)
    print(asyncio.shield(task) is task)
    task = asyncio.create_task(work())
    shielded = asyncio.shield(task)
    await asyncio.sleep(1)
    task.cancel('inner')
    try:
        await shielded
    except asyncio.CancelledError as error:
        print('shielded', repr(error), shielded.cancelled())
    shielded = asyncio.shield(asyncio.sleep(1, 'slept'))
    print(await shielded)


asyncio.run(main())

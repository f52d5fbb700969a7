import asyncio


async def work(value):
    await asyncio.sleep(0)
    if isinstance(value, BaseException):
        raise value
    return value


async def main():
    print(await asyncio.gather(work(1), work(ValueError('two')), work(3), work(KeyError(4)), return_exceptions=True))
    sleeping = asyncio.create_task(asyncio.sleep(10))
    asyncio.get_running_loop().call_later(1, sleeping.cancel, 'stop it')
    print(await asyncio.gather(sleeping, work('x'), return_exceptions=True))
    sleeping = asyncio.create_task(asyncio.sleep(10))
    asyncio.get_running_loop().call_later(1, sleeping.cancel, 'stop it')
    try:
        await asyncio.gather(sleeping, work('x'))
    except asyncio.CancelledError as error:
        print('cancelled', repr(error), asyncio.current_task().cancelling())


asyncio.run(main())

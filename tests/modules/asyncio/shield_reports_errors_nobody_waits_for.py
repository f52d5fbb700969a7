import asyncio


async def fails():
    await asyncio.sleep(1)
    raise ValueError('nobody sees me')


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context['message'], repr(context['exception']),
                                                           sorted(context)))
    inner = asyncio.create_task(fails())
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    outer.cancel()
    await asyncio.sleep(2)
    print(outer.cancelled(), repr(inner.exception()))
    outer = asyncio.shield(fails())
    try:
        await outer
    except ValueError as error:
        print(repr(error))


asyncio.run(main())

import asyncio


def fails():
    raise ValueError('in a callback')


def handler(loop, context):
    print(sorted(context), context['message'][:44], repr(context['exception']))


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_soon(fails)
    loop.call_later(1, fails)
    await asyncio.sleep(2)
    loop.call_exception_handler({'message': 'by hand', 'exception': KeyError(1), 'extra': 2})
    try:
        loop.set_exception_handler(5)
    except TypeError as error:
        print(error)
    loop.set_exception_handler(None)
    print(loop.get_exception_handler())


asyncio.run(main())

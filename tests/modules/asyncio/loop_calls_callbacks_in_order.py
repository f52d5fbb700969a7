import asyncio


def callback(*args):
    print('called', args, asyncio.get_running_loop().time())


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(2, callback, 'later', 2)
    loop.call_later(1, callback, 'later', 1)
    loop.call_later(1, callback, 'later', 1, 'second')
    loop.call_at(loop.time() + 1.5, callback, 'at')
    handle = loop.call_soon(callback, 'soon')
    loop.call_soon_threadsafe(callback, 'threadsafe')
    cancelled = loop.call_soon(callback, 'never')
    cancelled.cancel()
    loop.call_later(0, callback, 'zero')
    loop.call_later(-1, callback, 'past')
    print(cancelled.cancelled(), handle.cancelled())
    await asyncio.sleep(3)
    for attempt in (lambda: loop.call_later(None, print), lambda: loop.call_at(None, print)):
        try:
            attempt()
        except TypeError as error:
            print(error)


asyncio.run(main())

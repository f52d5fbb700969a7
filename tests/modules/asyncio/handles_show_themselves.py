import asyncio
import functools


def callback(*args):
    pass


async def main():
    loop = asyncio.get_running_loop()
    print(loop.call_soon(callback, 1, 2))
    print(loop.call_soon(functools.partial(callback, 1)))
    handle = loop.call_at(5, callback)
    print(handle, handle.when(), type(handle).__name__)
    handle.cancel()
    print(handle, handle.cancelled())
    soon = loop.call_soon(callback)
    soon.cancel()
    print(soon)
    early, late = loop.call_at(1, callback), loop.call_at(2, callback)
    print(early < late, early <= late, early == late, early > late, early >= late, hash(early) == hash(1))
    loop.set_debug(True)
    print(loop.get_debug())
    loop.set_debug(False)


asyncio.run(main())

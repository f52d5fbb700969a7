import asyncio
import functools


def first(future):
    pass


class Holder:
    def method(self, future):
        pass


async def main():
    future = asyncio.Future()
    print(future)
    future.add_done_callback(first)
    print(future)
    future.add_done_callback(functools.partial(first, 1))
    print(future)
    future.add_done_callback(Holder().method)
    print(future)
    future.add_done_callback(print)
    print(future)
    long = asyncio.Future()
    long.set_result(list(range(100)))
    print(long)
    failed = asyncio.Future()
    failed.set_exception(ValueError('wrong'))
    print(failed, failed.exception())


asyncio.run(main())

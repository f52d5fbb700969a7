import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future.done(), future.cancelled(), repr(future), future.get_loop() is loop)
    for method in (future.result, future.exception):
        try:
            method()
        except asyncio.InvalidStateError as error:
            print(error)
    future.set_result([1, 2])
    print(future.done(), future.result(), future.exception(), repr(future), await future)
    for attempt in (lambda: future.set_result(1), lambda: future.set_exception(ValueError())):
        try:
            attempt()
        except asyncio.InvalidStateError as error:
            print(repr(error))
    print(future.cancel(), future.cancelled())
    failed = loop.create_future()
    failed.set_exception(KeyError)
    print(repr(failed), repr(failed.exception()))
    try:
        await failed
    except KeyError as error:
        print('raised', repr(error))
    cancelled = asyncio.Future()
    print(cancelled.cancel('message'), cancelled.cancel(), cancelled.cancelled(), cancelled.done(), repr(cancelled))
    try:
        await cancelled
    except asyncio.CancelledError as error:
        print(repr(error))
    for wrong in (5, 'x', object):
        try:
            loop.create_future().set_exception(wrong)
        except TypeError as error:
            print(error)


asyncio.run(main())

import asyncio
import functools


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    log = []
    future.add_done_callback(lambda done: log.append(('first', done.result())))
    future.add_done_callback(functools.partial(lambda text, done: log.append((text, done.result())), 'second'))
    loop.call_soon(log.append, 'before')
    future.set_result(1)
    loop.call_soon(log.append, 'after')
    print(log)
    await asyncio.sleep(0)
    print(log)
    future.add_done_callback(lambda done: log.append('late'))
    await asyncio.sleep(0)
    print(log[-1])

    def fails(done):
        raise ValueError('in a callback')

    loop.set_exception_handler(lambda loop, context: print(sorted(context), repr(context['exception'])))
    failing = loop.create_future()
    failing.add_done_callback(fails)
    failing.add_done_callback(lambda done: print('the next one runs'))
    failing.set_result(None)
    await asyncio.sleep(0)


asyncio.run(main())

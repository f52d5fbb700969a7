import asyncio


async def work(value):
    await asyncio.sleep(1)
    return value


loop = asyncio.new_event_loop()
print(loop.is_running(), loop.is_closed(), loop.get_debug())
print(loop.run_until_complete(work(1)), loop.run_until_complete(loop.create_task(work(2))))
future = loop.create_future()
loop.call_later(2, future.set_result, 'set')
print(loop.run_until_complete(future))
loop.call_soon(print, 'in forever')
loop.call_later(3, loop.stop)
loop.run_forever()
print('stopped', loop.time())
loop.stop()
loop.call_soon(print, 'one turn only')
loop.run_forever()
future = loop.create_future()
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(future)
except RuntimeError as error:
    print(error)
loop.close()
print(loop.is_closed())
loop.close()
for attempt in (lambda: loop.call_soon(print), lambda: loop.run_forever(), lambda: loop.run_until_complete(future),
                lambda: loop.call_later(1, print), loop.create_future):
    try:
        print(attempt())
    except RuntimeError as error:
        print(error)

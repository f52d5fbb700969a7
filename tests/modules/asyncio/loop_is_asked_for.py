import asyncio

try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop, isinstance(loop, asyncio.AbstractEventLoop))


async def main():
    print(asyncio.get_event_loop() is asyncio.get_running_loop() is loop, loop.is_running())


loop.run_until_complete(main())
asyncio.set_event_loop(None)
loop.close()
async def nothing():
    pass
coroutine = nothing()
try:
    asyncio.create_task(coroutine)
except RuntimeError as error:
    print(error)
coroutine.close()

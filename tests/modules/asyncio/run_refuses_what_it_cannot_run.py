import asyncio


class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        return 'awaited'


async def function():
    pass


for wrong in (5, None, function, [1]):
    try:
        asyncio.run(wrong)
    except TypeError as error:
        print(error)
    except ValueError as error:
        print('ValueError', error)
print(asyncio.run(Awaitable()))
print(asyncio.run(asyncio.sleep(1, 'slept'), debug=True))


async def is_debugging():
    return asyncio.get_running_loop().get_debug()

print(asyncio.run(is_debugging(), debug=True), asyncio.run(is_debugging(), debug=False))


def make_loop():
    print('a loop is made')
    return asyncio.new_event_loop()

print(asyncio.run(is_debugging(), loop_factory=make_loop))

import asyncio
import contextvars

variable = contextvars.ContextVar('variable')


def work(a, b=1):
    return a + b, variable.get()


def fails():
    raise ValueError('in the function')


async def main():
    variable.set('seen')
    print(await asyncio.to_thread(work, 1, b=5))
    try:
        await asyncio.to_thread(fails)
    except ValueError as error:
        print(repr(error))
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, sum, [1, 2, 3]))
    print(await asyncio.gather(asyncio.to_thread(len, 'abc'), loop.run_in_executor(None, max, 4, 9)))


asyncio.run(main())

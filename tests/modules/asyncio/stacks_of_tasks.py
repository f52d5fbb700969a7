import asyncio
import io


async def inner(future):
    await future


async def fails():
    raise ValueError('broken')


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(inner(future), name='waits')
    await asyncio.sleep(0)
    frames = task.get_stack()
    print(len(frames), frames[0].f_lineno, frames[0].f_code.co_name, len(task.get_stack(limit=1)))
    written = io.StringIO()
    task.print_stack(file=written)
    print(*written.getvalue().splitlines()[:2], sep='\n')
    future.set_result(None)
    await task
    print(task.get_stack())
    failed = asyncio.create_task(fails(), name='fails')
    await asyncio.wait([failed])
    written = io.StringIO()
    failed.print_stack(file=written)
    print(written.getvalue())
    failed.exception()


asyncio.run(main())

import asyncio
import contextlib
import io


async def fails():
    raise ValueError('nobody asks')


async def asked_for():
    raise KeyError('asked')


async def main():
    task = asyncio.create_task(fails(), name='lost')
    asked = asyncio.create_task(asked_for())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(task.done(), repr(asked.exception()))
    del task, asked


written = io.StringIO()
with contextlib.redirect_stderr(written):
    asyncio.run(main())
print(written.getvalue())

import asyncio
import contextlib
import io


def fails(loop, context):
    raise KeyError('handler')


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(fails)
    written = io.StringIO()
    with contextlib.redirect_stderr(written):
        loop.call_exception_handler({'message': 'first'})
    lines = written.getvalue().splitlines()
    print(lines[0], lines[1], lines[-1], sep='\n')


asyncio.run(main())

import asyncio
import contextlib
import io


async def main():
    loop = asyncio.get_running_loop()
    written = io.StringIO()
    with contextlib.redirect_stderr(written):
        loop.default_exception_handler({'message': 'something happened', 'number': 5, 'about': 'text'})
        loop.call_exception_handler({})
        loop.call_exception_handler({'message': 'with error', 'exception': ValueError('v')})
    print(written.getvalue())


asyncio.run(main())

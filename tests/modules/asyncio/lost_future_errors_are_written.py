import asyncio
import contextlib
import io


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(ValueError('lost'))
    seen = asyncio.get_running_loop().create_future()
    seen.set_exception(ValueError('seen'))
    seen.exception()
    del future, seen


written = io.StringIO()
with contextlib.redirect_stderr(written):
    asyncio.run(main())
print(written.getvalue())

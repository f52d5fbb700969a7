import asyncio


async def main():
    try:
        async with asyncio.timeout(1) as outer:
            try:
                async with asyncio.timeout(5) as inner:
                    await asyncio.sleep(10)
            except TimeoutError:
                print('not the inner one')
    except TimeoutError:
        print('outer', outer.expired(), inner.expired())
    try:
        async with asyncio.timeout(5) as outer:
            try:
                async with asyncio.timeout(1) as inner:
                    await asyncio.sleep(10)
            except TimeoutError:
                print('inner', outer.expired(), inner.expired())
                await asyncio.sleep(10)
    except TimeoutError:
        print('then the outer', outer.expired())
    try:
        async with asyncio.timeout(1) as outer:
            async with asyncio.timeout(1) as inner:
                await asyncio.sleep(10)
    except TimeoutError:
        print('both', outer.expired(), inner.expired(), asyncio.current_task().cancelling())


asyncio.run(main())

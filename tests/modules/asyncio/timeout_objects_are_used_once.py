import asyncio


async def main():
    loop = asyncio.get_running_loop()
    limit = asyncio.timeout(5)
    print(type(limit).__name__, repr(limit))
    try:
        limit.reschedule(1)
    except RuntimeError as error:
        print(error)
    async with limit:
        limit.reschedule(loop.time() + 3.14159)
        print(repr(limit))
        limit.reschedule(None)
        print(repr(limit))
        try:
            async with limit:
                pass
        except RuntimeError as error:
            print(error)
    print(repr(limit))
    for attempt in (limit.reschedule, limit.__aenter__):
        try:
            value = attempt(3) if attempt == limit.reschedule else await attempt()
        except RuntimeError as error:
            print(error)
    try:
        async with asyncio.timeout(1) as limit:
            try:
                await asyncio.sleep(2)
            except asyncio.CancelledError:
                print(repr(limit), limit.expired())
                try:
                    limit.reschedule(9)
                except RuntimeError as error:
                    print(error)
                raise
    except TimeoutError:
        print(repr(limit))


asyncio.run(main())

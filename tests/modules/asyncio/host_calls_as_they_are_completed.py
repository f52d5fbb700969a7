# host: fetch_later, fail_later
import asyncio


async def main():
    found = []
    for awaitable in asyncio.as_completed([fetch_later(key) for key in 'abc']):
        found.append(await awaitable)
    print(sorted(found))
    found = []
    async for task in asyncio.as_completed([fetch_later(key) for key in 'de'] + [fail_later('KeyError', 'f')]):
        try:
            found.append(await task)
        except KeyError as error:
            found.append(repr(error))
    print(sorted(found))
    tasks = [asyncio.create_task(fetch_later(key)) for key in 'gh']
    done, pending = await asyncio.wait(tasks)
    print(sorted(task.result() for task in done), pending)
    done, pending = await asyncio.wait([asyncio.create_task(fetch_later('i'))], return_when=asyncio.FIRST_COMPLETED)
    print([task.result() for task in done])


asyncio.run(main())

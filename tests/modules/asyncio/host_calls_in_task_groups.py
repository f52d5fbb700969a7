# host: fetch_later, fail_later
import asyncio


async def work(key, found):
    found.append(await fetch_later(key))
    return key


async def fails(message):
    try:
        await fail_later('ValueError', message)
    finally:
        print('finally', message)


async def main():
    found = []
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work(key, found)) for key in range(4)]
        inner = await fetch_later('body')
    print(sorted(found), [task.result() for task in tasks], inner)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails('one'))
    except* ValueError as errors:
        print(errors.exceptions)
    async with asyncio.TaskGroup() as outer:
        task = outer.create_task(fetch_later('task of the call itself'))
        async with asyncio.TaskGroup() as group:
            group.create_task(work('nested', found))
    print(task.result(), found[-1])


asyncio.run(main())

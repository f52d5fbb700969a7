import asyncio


async def numbers(name):
    try:
        for n in range(10):
            yield n
    finally:
        await asyncio.sleep(1)
        print(name, 'closed')


kept = []


async def main():
    generator = numbers('first')
    kept.append(generator)
    async for n in generator:
        if n == 2:
            break
    ended = numbers('second')
    kept.append(ended)
    print([n async for n in ended])
    kept.append(numbers('never started'))
    print('main ends')


asyncio.run(main())
print(kept[0].ag_running, kept[0].ag_frame)

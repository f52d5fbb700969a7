import asyncio


async def ticks(name, count):
    for n in range(count):
        await asyncio.sleep(1)
        yield f'{name}{n}'


class Resource:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        await asyncio.sleep(0.5)
        print('open', self.name)
        return self

    async def __aexit__(self, kind, error, trace):
        await asyncio.sleep(0.5)
        print('close', self.name, kind)
        return kind is KeyError


async def collect(name):
    async with Resource(name) as resource:
        found = [item async for item in ticks(resource.name, 3) if not item.endswith('1')]
        print(found, {item: len(item) async for item in ticks(name, 1)})
        raise KeyError(name)
    return [await asyncio.sleep(0, n) for n in range(3)]


async def main():
    print(await asyncio.gather(collect('a'), collect('b')))
    stream = ticks('c', 3)
    print(await anext(stream), await stream.asend(None), await stream.aclose(), await anext(stream, 'end'))
    print(sum([n async for n in (m * 2 async for m in aiter_of(4))]))


async def aiter_of(count):
    for n in range(count):
        yield n


asyncio.run(main())

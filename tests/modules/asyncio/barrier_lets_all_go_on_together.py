import asyncio
import re


async def party(barrier, name, seconds):
    await asyncio.sleep(seconds)
    print(name, 'comes', barrier.n_waiting)
    position = await barrier.wait()
    print(name, 'goes on', position)
    return position


async def main():
    barrier = asyncio.Barrier(3)
    print(re.sub('0x[0-9a-f]+', '0x', repr(barrier)), barrier.parties, barrier.broken)
    print(sorted(await asyncio.gather(*[party(barrier, name, n) for n, name in enumerate('abc')])))
    async def enter():
        async with barrier as position:
            return position
    print(sorted(await asyncio.gather(enter(), enter(), enter())), barrier.n_waiting)
    try:
        asyncio.Barrier(0)
    except ValueError as error:
        print(error)


asyncio.run(main())

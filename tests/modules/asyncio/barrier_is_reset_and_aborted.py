import asyncio
import re


async def party(barrier, name):
    try:
        print(name, await barrier.wait())
    except asyncio.BrokenBarrierError as error:
        print(name, repr(error))
    except asyncio.CancelledError:
        print(name, 'cancelled')
        raise


async def main():
    barrier = asyncio.Barrier(3)
    tasks = [asyncio.create_task(party(barrier, name)) for name in 'ab']
    await asyncio.sleep(0)
    print(barrier.n_waiting)
    await barrier.reset()
    await asyncio.gather(*tasks)
    print(barrier.n_waiting, barrier.broken)
    tasks = [asyncio.create_task(party(barrier, name)) for name in 'cd']
    await asyncio.sleep(0)
    await barrier.abort()
    await asyncio.gather(*tasks)
    print(barrier.broken, re.sub('0x[0-9a-f]+', '0x', repr(barrier)))
    await party(barrier, 'e')
    await barrier.reset()
    print(barrier.broken)
    tasks = [asyncio.create_task(party(barrier, name)) for name in 'fg']
    await asyncio.sleep(0)
    tasks[0].cancel()
    await asyncio.sleep(0)
    print(barrier.n_waiting)
    await asyncio.gather(*[party(barrier, name) for name in 'hi'])
    await asyncio.gather(*tasks, return_exceptions=True)
    print(issubclass(asyncio.BrokenBarrierError, RuntimeError))


asyncio.run(main())

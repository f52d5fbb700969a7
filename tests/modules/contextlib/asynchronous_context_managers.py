from contextlib import *

import asyncio
@asynccontextmanager
async def acm(x):
    print('ain')
    try: yield x
    except ValueError as e: print('acaught', e)
    finally: print('aout')
async def main():
    async with acm(3) as v: print(v)
    async with acm(3) as v: raise ValueError('q')
    async with AsyncExitStack() as st:
        print(await st.enter_async_context(acm(7)))
        async def cb(a): print('acb', a)
        st.push_async_callback(cb, 5)
        st.callback(print, 'sync')
    async with nullcontext(1) as z: print(z)
    class A:
        async def aclose(self): print('aclosed')
    async with aclosing(A()): pass
    @acm(2)
    async def h(): return 8
    print(await h())
asyncio.run(main())

# ends: MemoryError, TimeoutError, RecursionError
import asyncio
async def f():
    await asyncio.gather(f(), f())
await f()
# ---
# ends: MemoryError, TimeoutError
import asyncio
async def f(): await asyncio.sleep(0)
await asyncio.sleep(0)
x = []
while True: x.append(asyncio.create_task(f()))
# ---
# ends: TimeoutError
import asyncio
async def f():
    while True: await asyncio.sleep(0)
await asyncio.gather(*[f() for i in range(100)])
# ---
# ends: TimeoutError, MemoryError, RecursionError
import asyncio
async def f():
    asyncio.create_task(f())
    asyncio.create_task(f())
    await asyncio.sleep(0)
await f()
while True: await asyncio.sleep(0)
# ---
# ends: RecursionError, MemoryError
async def f(): await f()
await f()
# ---
# ends: RuntimeError
async def f(): pass
c = f()
await c
await c
# ---
# ends: RuntimeError, TypeError, RecursionError
import asyncio
async def f(): await t
t = asyncio.create_task(f())
await t
# ---
# ends: RuntimeError, CancelledError, value, BaseException
import asyncio
async def f():
    while True:
        try: await asyncio.sleep(0)
        except asyncio.CancelledError: return 1
t = asyncio.create_task(f())
await asyncio.sleep(0)
t.cancel()
await t
# ---
# ends: TimeoutError, BaseException
import asyncio
async def f():
    while True:
        try: await asyncio.sleep(0)
        except asyncio.CancelledError: pass
t = asyncio.create_task(f())
await asyncio.sleep(0)
for i in range(1000):
    t.cancel()
    await asyncio.sleep(0)
await t
# ---
# ends: RuntimeError
# limits: max_suspensions=50
import asyncio
async def f():
    while True: await later(1)
await asyncio.gather(*[f() for i in range(10)])
# ---
# ends: TypeError
await 5
# ---
# ends: TypeError, RuntimeError
class A:
    def __await__(self): return 5
await A()
# ---
# ends: RuntimeError, TypeError
class A:
    def __await__(self): yield 5
await A()
# ---
# ends: TimeoutError
class A:
    def __aiter__(self): return self
    async def __anext__(self): return 1
async for x in A(): pass
# ---
# ends: RuntimeError, ValueError, value, RecursionError
async def g():
    try: yield 1
    finally: await a.aclose()
a = g()
await a.__anext__()
await a.aclose()
# ---
# ends: TypeError, ValueError, RuntimeError, value
import asyncio
await asyncio.gather(*[asyncio.sleep(i) for i in range(3)], 5)
# ---
# ends: TimeoutError, MemoryError
import asyncio
q = asyncio.Queue()
async def f():
    while True: await q.put('a' * 10000)
await f()
# ---
# ends: RuntimeError, ValueError, TimeoutError, value, AttributeError
import asyncio
async def f(): await asyncio.sleep(10 ** 10)
await asyncio.wait_for(f(), 0)

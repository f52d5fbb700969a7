# ends: value
# repeat: 100
x = [[i] for i in range(10000)]
f(1)
len(x)
# ---
# ends: ValueError
# repeat: 200
def g(n):
    if n: g(n - 1)
    raise ValueError('a' * 1000)
g(50)
# ---
# ends: value
# repeat: 100
class A:
    def __init__(self): self.me = self
for i in range(1000): A()
# ---
# ends: SyntaxError
# repeat: 200
x = (
# ---
# ends: value
# repeat: 100
import re, math, datetime, collections
re.compile('a+b').match('aab').group()
# ---
# ends: value
# repeat: 100
import asyncio
async def g(n): return await asyncio.gather(*[h(i) for i in range(n)])
async def h(i):
    await asyncio.sleep(0)
    return i
len(await g(50))
# ---
# ends: value
# repeat: 100
def g():
    for i in range(10): yield f(i)
sum(g())
# ---
# ends: MemoryError
# repeat: 20
x = []
while True: x.append('a' * 10000 + str(len(x)))

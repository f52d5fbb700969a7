# ends: TimeoutError
while True:
    try:
        while True: pass
    except BaseException: pass
# ---
# ends: TimeoutError
def f():
    try:
        while True: pass
    finally:
        while True: pass
f()
# ---
# ends: TimeoutError
class G:
    def __enter__(self): return self
    def __exit__(self, *_): return True
while True:
    with G():
        while True: pass
# ---
# ends: MemoryError
x = []
while True:
    try:
        while True: x.append('a' * 100_000 + str(len(x)))
    except MemoryError: pass
# ---
# ends: MemoryError
def g():
    try: yield 'a' * 10 ** 8
    except BaseException: yield 1
i = g()
try: next(i)
except BaseException: pass
next(i)
# ---
# ends: MemoryError
try: 'a' * 10 ** 8
except BaseException: pass
# ---
# ends: MemoryError
try: 'a' * 10 ** 12
except BaseException: x = 5
x
# ---
# ends: TimeoutError
class A:
    def __eq__(self, other):
        try:
            while True: pass
        except BaseException: return True
    def __hash__(self): return 1
{A(): 1}[A()]
# ---
# ends: TimeoutError
class A:
    def __repr__(self):
        try:
            while True: pass
        finally: return 'a'
repr([A()])
# ---
# ends: TimeoutError
class A:
    def __lt__(self, other):
        try: sum(iter(int, 1))
        except BaseException: return False
sorted([A(), A()])
# ---
# ends: RuntimeError
# limits: max_suspensions=3
while True:
    try: f(1)
    except BaseException: pass
# ---
# ends: MemoryError
# limits: max_allocations=1000
x = []
while True:
    try: x.append([1])
    except BaseException: pass
# ---
# ends: TimeoutError
import asyncio
async def f():
    try:
        while True: await asyncio.sleep(0)
    except BaseException: await f()
await asyncio.gather(f(), f(), return_exceptions=True)
# ---
# ends: TimeoutError
import contextlib
while True:
    with contextlib.suppress(BaseException):
        while True: pass
# ---
# ends: TimeoutError, RecursionError, MemoryError
def f():
    try: f()
    except RecursionError: f()
    finally: f()
f()
# ---
# ends: value
def f(): f()
count = 0
for i in range(50):
    try: f()
    except RecursionError: count += 1
count
# ---
# ends: value
class A:
    def __repr__(self): return repr([self])
try: repr(A())
except RecursionError: x = 1
x
# ---
# ends: TimeoutError
try: raise ValueError
except* ValueError:
    while True: pass
# ---
# ends: TimeoutError
class A(Exception):
    def __str__(self):
        while True: pass
raise A
# ---
# ends: TimeoutError, Exception
class A(Exception):
    def __init__(self, *a): self.args = (self,)
    @property
    def __cause__(self): return self
    def __repr__(self):
        while True: pass
raise ExceptionGroup('a', [A(), A()])

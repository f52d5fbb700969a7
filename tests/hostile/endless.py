# ends: TimeoutError
while True: pass
# ---
# ends: TimeoutError
for i in range(10 ** 18): pass
# ---
# ends: TimeoutError
sum(range(10 ** 12))
# ---
# ends: TimeoutError
max(range(10 ** 12))
# ---
# ends: TimeoutError
min(range(10 ** 12))
# ---
# ends: value
-1.5 in range(10 ** 12)
# ---
# ends: TimeoutError
any(False for i in range(10 ** 12))
# ---
# ends: TimeoutError
all(range(1, 10 ** 12))
# ---
# ends: TimeoutError
for i in map(str, range(10 ** 12)): pass
# ---
# ends: TimeoutError
for i in filter(None, [0] * 1000): pass
while [x for x in filter(None, range(100))]: pass
# ---
# ends: TimeoutError
sum(x for x in iter(int, 1))
# ---
# ends: MemoryError, TimeoutError
list(iter(int, 1))
# ---
# ends: MemoryError, TimeoutError
sorted(iter(int, 1))
# ---
# ends: TimeoutError
set(iter(int, 1))
# ---
# ends: TimeoutError
frozenset(iter(int, 1))
# ---
# ends: TimeoutError
dict(iter(lambda: (1, 2), None))
# ---
# ends: MemoryError, TimeoutError
''.join(iter(str, None))
# ---
# ends: MemoryError, TimeoutError
bytes(iter(int, 1))
# ---
# ends: MemoryError, TimeoutError
tuple(iter(int, 1))
# ---
# ends: TimeoutError
max(iter(int, 1))
# ---
# ends: TimeoutError
any(iter(int, 1))
# ---
# ends: TimeoutError
1 in iter(int, 1)
# ---
# ends: TimeoutError, MemoryError
a, b = iter(int, 1), 2
[*a]
# ---
# ends: TimeoutError
for i, x in enumerate(iter(int, 1)): pass
# ---
# ends: TimeoutError
for x in zip(iter(int, 1), iter(int, 1)): pass
# ---
# ends: TimeoutError, MemoryError
x = []
x.extend(iter(int, 1))
# ---
# ends: TimeoutError
set().update(iter(int, 1))
# ---
# ends: TimeoutError, MemoryError
set([1]).intersection(iter(int, 1))
# ---
# ends: TimeoutError
set([1]).issuperset(iter(lambda: 1, 2))
# ---
# ends: TimeoutError
d = {}
n = 0
while True:
    d[n << 40] = n
    n = (n + 1) % 10_000
# ---
# ends: TimeoutError
class A:
    def __hash__(self): return 1
d = {}
while True: d[A()] = 1
# ---
# ends: TimeoutError
class A:
    def __hash__(self): return 1
    def __eq__(self, other): return False
x = {A() for i in range(10 ** 9)}
# ---
# ends: TimeoutError
import_nothing = [1.5] * 1000
while True: sum(import_nothing)
# ---
# ends: TimeoutError
x = 7 ** 200_000
while True: x * x
# ---
# ends: TimeoutError
x = 7 ** 200_000
while True: x == x + 0
# ---
# ends: TimeoutError
x = 7 ** 200_000
while True: hash(x)
# ---
# ends: TimeoutError
x = 7 ** 200_000
while True: x >> 3
# ---
# ends: TimeoutError
while True: 10 ** 4000
# ---
# ends: TimeoutError
while True: int('9' * 4000)
# ---
# ends: TimeoutError
while True: float('9' * 300 + '.' + '9' * 4000)
# ---
# ends: TimeoutError
while True: '%.300f' % 1e300
# ---
# ends: TimeoutError
while True: repr(1e22 / 3)
# ---
# ends: TimeoutError
while True: round(1 / 3, 300)
# ---
# ends: TimeoutError
async def f():
    while True: await g()
async def g(): pass
await f()
# ---
# ends: TimeoutError
async def f():
    async for x in g(): pass
async def g():
    while True: yield 1
await f()
# ---
# ends: TimeoutError
def g():
    while True: yield 1
def h(): yield from g()
for x in h(): pass
# ---
# ends: TimeoutError
class A:
    def __getattr__(self, name): return self
a = A()
while True: a = a.b.c.d
# ---
# ends: TimeoutError
class A:
    def __iter__(self): return self
    def __next__(self): return 1
for x in A(): pass
# ---
# ends: TimeoutError
class A:
    def __getitem__(self, i): return 1
for x in A(): pass
# ---
# ends: TimeoutError
class A:
    def __getitem__(self, i): return 1
2 in A()
# ---
# ends: TimeoutError
class A:
    def __len__(self): return 10 ** 15
    def __getitem__(self, i): return 1
for x in reversed(A()): pass
# ---
# ends: MemoryError, TimeoutError
class A:
    def __len__(self): return 10
    def __getitem__(self, i): return 1
list(A())
# ---
# ends: TimeoutError
while True:
    try: raise ValueError
    except ValueError: pass
# ---
# ends: TimeoutError
while True:
    try: [][0]
    except IndexError: pass
# ---
# ends: TimeoutError
while True:
    try: x.y
    except (AttributeError, NameError): x = 1
# ---
# ends: TimeoutError
while True:
    try: int('x')
    except ValueError: pass
# ---
# ends: TimeoutError
while True:
    try:
        while True: pass
    except BaseException: pass
    finally: continue
# ---
# ends: TimeoutError
class A:
    def __exit__(self, *_): return True
    def __enter__(self): return self
while True:
    with A(): raise KeyError
# ---
# ends: TimeoutError
while True: class_ = type('A', (), {})
# ---
# ends: TimeoutError
while True:
    class A:
        def f(self): pass
# ---
# ends: TimeoutError
class A: x = 1
a = A()
while True:
    A.x = a.x
    A.f = lambda self: 1
    a.f()
# ---
# ends: TimeoutError
while True: print('x')
# ---
# ends: TimeoutError
while True: print('x' * 1000, end='')
# ---
# ends: TimeoutError
while True: print(*range(1000))
# ---
# ends: TimeoutError
def sortkey(x):
    while True: pass
sorted([1, 2], key=sortkey)
# ---
# ends: TimeoutError
class A:
    def __lt__(self, other):
        while True: pass
sorted([A(), A()])
# ---
# ends: TimeoutError
class A:
    def __repr__(self):
        while True: pass
A()
# ---
# ends: TimeoutError
class A(Exception):
    def __str__(self):
        while True: pass
raise A
# ---
# ends: TimeoutError
class A:
    def __repr__(self):
        while True: pass
raise ValueError(A())
# ---
# ends: TimeoutError
class A:
    def __repr__(self):
        while True: pass
f(A())
# ---
# ends: TimeoutError
class M(type):
    def __instancecheck__(cls, x):
        while True: pass
class A(metaclass=M): pass
isinstance(1, A)
# ---
# ends: TimeoutError
class A:
    def __del__(self):
        while True: pass
while True: A()
# ---
# ends: TimeoutError
class A:
    def __set_name__(self, owner, name):
        while True: pass
class B: x = A()
# ---
# ends: TimeoutError
class A:
    def __mro_entries__(self, bases):
        while True: pass
class B(A()): pass
# ---
# ends: TimeoutError
class A:
    def __bool__(self):
        while True: pass
not A()
# ---
# ends: TimeoutError
class A:
    def __index__(self):
        while True: pass
range(A())
# ---
# ends: TimeoutError
def g():
    try: yield
    finally:
        while True: pass
x = g()
next(x)
x.close()
# ---
# ends: TimeoutError
match [0] * 1_000_000:
    case [*_, 1]: pass
while True:
    match [0] * 100:
        case [*_, 1]: pass
# ---
# ends: TimeoutError, MemoryError
while True: f'{"x" * 100!r:>1000}'
# ---
# ends: RuntimeError
# limits: max_suspensions=300
while True: f(1)
# ---
# ends: RuntimeError
# limits: max_suspensions=300
while True: await later(1)
# ---
# ends: RuntimeError
# limits: max_suspensions=300
while True: later(1)
# ---
# ends: TimeoutError, MemoryError
x = [later(i) for i in range(10 ** 9)]
# ---
# ends: TimeoutError
while True: '{0.real.imag.real:{1}}'.format(1, 5)
# ---
# ends: TimeoutError
while True: ''.join(['a'] * 10_000)
# ---
# ends: TimeoutError
while True: 'abc'.translate({i: None for i in range(1000)})
# ---
# ends: TimeoutError
while True: (1 << 100_000) % (3 ** 1000)
# ---
# ends: TimeoutError
while True: divmod(7 ** 20_000, 3 ** 9_000)
# ---
# ends: TimeoutError
while True: pow(3, 10 ** 300, 10 ** 300 + 7)
# ---
# ends: TimeoutError
while True: list(zip(*[range(100)] * 100))
# ---
# ends: TimeoutError
while True: super
# ---
# ends: TimeoutError
while True: dir(1)
# ---
# ends: TimeoutError
while True: vars(type('A', (), {'x': 1}))
# ---
# ends: TimeoutError
import time
while True: time.sleep(0.001)
# ---
# ends: TimeoutError
from datetime import datetime
while True:
    try: datetime.now()
    except NotImplementedError: pass
# ---
# ends: TimeoutError
while True:
    try: unknown_name
    except NameError: pass
# ---
# ends: TimeoutError
import pathlib
while True:
    try: pathlib.Path("a").read_text()
    except Exception: pass
# ---
# ends: TimeoutError, MemoryError
x = list(range(500_000))
while True: f(1)
# ---
# ends: TimeoutError, MemoryError
x = [[] for i in range(100_000)]
for i in range(1000): f(1)
# ---
# ends: TimeoutError, MemoryError
e = ExceptionGroup('g', [ValueError(str(i)) for i in range(50_000)])
while True: e.split(ValueError)
# ---
# ends: TimeoutError, MemoryError
e = ValueError('x')
for i in range(25): e = ExceptionGroup('g', [e, e])
try: raise e
except* ValueError: pass
# ---
# ends: TimeoutError, MemoryError
e = ValueError('x')
for i in range(40): e = ExceptionGroup('g', [e, e])
e.subgroup(TypeError)
# ---
# ends: TimeoutError, MemoryError
e = ExceptionGroup('g', [ValueError(i) if i % 2 else TypeError(i) for i in range(50_000)])
while True:
    try:
        try: raise e
        except* ValueError: raise
    except* OSError: pass
    except* BaseException: pass

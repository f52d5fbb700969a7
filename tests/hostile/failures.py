# ends: MemoryError, TimeoutError, RecursionError, value
def f(n):
    try: 1 / 0
    except ZeroDivisionError as e: raise ValueError('x' * 100_000) from e
l = []
for i in range(1000):
    try: f(i)
    except ValueError as e: l.append(e)
raise ExceptionGroup('a', l)
# ---
# ends: Exception, TimeoutError, MemoryError, RecursionError, value
e = ValueError('x')
for i in range(20):
    e = ExceptionGroup('g', [e, e, e])
raise e
# ---
# ends: Exception, TimeoutError, MemoryError, RecursionError, value
e = ValueError('x')
for i in range(5000): e = ExceptionGroup('g', [e])
raise e
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
e = ExceptionGroup('g', [ValueError(str(i)) for i in range(100_000)])
raise e
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
import traceback
e = ValueError('x')
for i in range(20): e = ExceptionGroup('g', [e, e, e])
traceback.format_exception(e)
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
import traceback
e = ValueError('x')
for i in range(50_000):
    n = ValueError('y'); n.__context__ = e; e = n
traceback.format_exception(e)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
e = ExceptionGroup('g', [ValueError(str(i)) for i in range(50_000)])
while True: e.split(ValueError)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
e = ValueError('x')
for i in range(20): e = ExceptionGroup('g', [e, e])
e.split(TypeError)
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
e = ValueError('x')
for i in range(25): e = ExceptionGroup('g', [e, e])
try: raise e
except* ValueError: pass
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
class E(Exception):
    def __str__(self): return 'x' * 30_000_000
raise E
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
class E(Exception):
    def __str__(self):
        while True: pass
raise E
# ---
# ends: Exception, TimeoutError, MemoryError, RecursionError, value
class E(Exception):
    def __repr__(self): raise E
    __str__ = __repr__
raise E
# ---
# ends: Exception, TimeoutError, MemoryError, RecursionError, value
class E(Exception):
    @property
    def __notes__(self): 
        while True: pass
raise E
# ---
# ends: RecursionError, TimeoutError, MemoryError, value
def f(): f()
f.__name__ = 'x' * 1_000_000
f.__qualname__ = 'x' * 1_000_000
f()
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
raise ValueError(*range(500_000))
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
x = []
for i in range(40): x = [x, x]
raise ValueError(x)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
raise KeyError('x' * 9_000_000)
# ---
# ends: Exception, TimeoutError, MemoryError, RecursionError, value
import asyncio
async def w():
    while True:
        try: await asyncio.sleep(0)
        except BaseException: pass
async with asyncio.TaskGroup() as g:
    g.create_task(w())
    raise ValueError
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import logging
logging.basicConfig()
while True: logging.error('x' * 100_000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import logging
logging.getLogger('a.' * 100_000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import logging
for i in range(10**7): logging.getLogger('a%d' % i)
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
import unittest
class T(unittest.TestCase):
    def test_a(self): self.assertEqual('a' * 300_000, 'b' * 300_000)
unittest.TextTestRunner().run(unittest.defaultTestLoader.loadTestsFromTestCase(T))
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import unittest
class T(unittest.TestCase):
    def test_a(self): self.assertEqual(list(range(30_000)), list(range(1, 30_001)))
unittest.TextTestRunner().run(unittest.defaultTestLoader.loadTestsFromTestCase(T))
# ---
# ends: ModuleNotFoundError, TimeoutError, MemoryError, RecursionError, value
import unittest.mock as m
x = m.MagicMock()
for i in range(100_000): x = x.a
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import warnings
while True: warnings.warn('x' * 1000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import contextlib
with contextlib.ExitStack() as s:
    while True: s.callback(print)
# ---
# ends: RecursionError, TimeoutError, MemoryError, value
import contextlib
@contextlib.contextmanager
def g():
    with g(): yield
with g(): pass

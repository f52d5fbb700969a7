# ends: MemoryError, TimeoutError
f('a' * 9_000_000)
f([b'a' * 5_000_000] * 100)
# ---
# ends: MemoryError, TimeoutError
x = []
for i in range(60): x = [x, x]
x
# ---
# ends: RuntimeError, RecursionError, MemoryError, TimeoutError
x = []
for i in range(5000): x = [x]
x
# ---
# ends: RuntimeError, RecursionError, MemoryError, TimeoutError
x = []
for i in range(5000): x = [x]
f(x)
# ---
# ends: value
x = []
x.append(x)
f(x)
x
# ---
# ends: value
d = {}
d['d'] = d
f(d)
# ---
# ends: value, TypeError
class A:
    def __hash__(self): return f(1)
    def __repr__(self): return 'a'
f({1: A()})
1
# ---
# ends: RuntimeError, value
class A:
    def __repr__(self): return f('x')
f(A())
# ---
# ends: TimeoutError
class A:
    def __repr__(self):
        while True: pass
f(A())
# ---
# ends: TimeoutError
class A:
    def __repr__(self):
        while True: pass
A()
# ---
# ends: MemoryError, TimeoutError
class A:
    def __repr__(self): return 'a' * 10 ** 9
A()
# ---
# ends: value, MemoryError, RuntimeError, TimeoutError
class A:
    def __repr__(self):
        x.append(A())
        return 'a'
x = [A()]
f(x)
1
# ---
# ends: MemoryError, OverflowError, TimeoutError, value
f(1 << 4_000_000) and 1
# ---
# ends: value
f('\ud800') and f('\udfff\ud800') and f('\0' * 1000) and 1
# ---
# ends: value
f(float('nan')), f(float('inf')), f(-0.0)
1
# ---
# ends: TypeError
f(*[1] * 1000, **{1: 2})
# ---
# ends: MemoryError, TimeoutError
f(**{f'a{i}': i for i in range(1_000_000)})
# ---
# ends: MemoryError, TimeoutError
f(*range(10 ** 9))
# ---
# ends: MemoryError, TimeoutError
print('a' * 10 ** 9)
# ---
# ends: MemoryError, TimeoutError
while True: print('a' * 1000)
# ---
# ends: MemoryError, TimeoutError
print(*range(10 ** 9))
# ---
# ends: value
set_ = frozenset()
for i in range(7): set_ = frozenset([set_])
f(set_)
1
# ---
# ends: RuntimeError, MemoryError, TimeoutError, RecursionError
set_ = frozenset()
for i in range(60): set_ = frozenset([set_])
f(set_)
# ---
# ends: value
f(len), f(int), f(f), f(lambda: 1), f(iter([])), f((i for i in ())), f(NotImplemented), f(...), f(object())
1
# ---
# ends: value
from datetime import *
f(datetime.max), f(datetime.min), f(timedelta.max), f(date.min), f(timezone.utc)
1
# ---
# ends: ValueError
raise ValueError('a' * 1_000_000)
# ---
# ends: ValueError, RuntimeError, MemoryError
e = ValueError()
e.args = (e,)
raise e
# ---
# ends: ValueError
e = ValueError()
e.__cause__ = e.__context__ = e
raise e
# ---
# ends: ValueError, MemoryError, TimeoutError
e = ValueError()
for i in range(20000):
    n = ValueError()
    n.__cause__ = e
    e = n
raise e
# ---
# ends: ValueError, MemoryError, TimeoutError
e = ValueError('x' * 1000)
e.__notes__ = ['n' * 1000] * 10000
raise e
# ---
# ends: ValueError, MemoryError, TimeoutError
e = ValueError('x')
e.__notes__ = ['n' * 1000000] * 10000
raise e
# ---
# ends: ValueError, MemoryError, TimeoutError
e = ValueError('x')
for i in range(100000):
    try:
        raise e
    except ValueError:
        pass
raise e
# ---
# ends: ValueError, MemoryError, TimeoutError
def f(n):
    if n:
        f(n - 1)
    raise ValueError
e = None
for i in range(1000):
    try:
        f(400)
    except ValueError as x:
        x.__cause__ = e
        e = x
raise e

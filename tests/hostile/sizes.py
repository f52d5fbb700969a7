# ends: MemoryError, OverflowError
10 ** 10 ** 10
# ---
# ends: MemoryError, OverflowError
1 << 10 ** 12
# ---
# ends: MemoryError, OverflowError, TimeoutError
x = 2
while True: x = x * x
# ---
# ends: MemoryError, OverflowError, TimeoutError
x = 3
while True: x **= 3
# ---
# ends: ValueError
str(10 ** 5000)
# ---
# ends: ValueError
int('9' * 1000000)
# ---
# ends: ValueError, value
float('9' * 1000000)
# ---
# ends: value, ValueError, TimeoutError
int('f' * 1000000, 16) and 1
# ---
# ends: TimeoutError, MemoryError, OverflowError
pow(3, 10 ** 7)
1
# ---
# ends: TimeoutError, MemoryError, OverflowError
pow(3, 10 ** 9)
# ---
# ends: TimeoutError, value
pow(3, 10 ** 5000, 10 ** 5000 + 1) and 1
# ---
# ends: TimeoutError, MemoryError, OverflowError
def fact(n):
    r = 1
    for i in range(1, n): r *= i
    return r
fact(10 ** 6) and 1
# ---
# ends: TimeoutError, MemoryError, OverflowError, value
x = 7 ** 300000
for i in range(10 ** 6): x % 1234567891234567891234567
# ---
# ends: TimeoutError, value
x = 7 ** 300000
for i in range(1000): x // (x >> 50000)
# ---
# ends: TimeoutError
x = 10 ** 4000
while True: str(x)
# ---
# ends: MemoryError
'a' * 10 ** 12
# ---
# ends: MemoryError, OverflowError
'a' * 10 ** 30
# ---
# ends: MemoryError
[0] * 10 ** 12
# ---
# ends: MemoryError
(0,) * 10 ** 12
# ---
# ends: MemoryError
bytes(10 ** 12)
# ---
# ends: MemoryError
b'ab' * 10 ** 12
# ---
# ends: MemoryError, OverflowError
bytes(10 ** 30)
# ---
# ends: MemoryError
x = [0]
x *= 10 ** 12
# ---
# ends: MemoryError
x = [0]
while True: x += x
# ---
# ends: MemoryError
x = 'a'
while True: x += x
# ---
# ends: MemoryError
x = b'a'
while True: x += x
# ---
# ends: MemoryError, ValueError, OverflowError
'%1000000000d' % 1
# ---
# ends: MemoryError, ValueError, OverflowError
'%.1000000000f' % 1.5
# ---
# ends: MemoryError, ValueError
f'{1:10000000000}'
# ---
# ends: MemoryError, ValueError
f'{1.5:.1000000000f}'
# ---
# ends: MemoryError, ValueError
'{:>1000000000}'.format('a')
# ---
# ends: MemoryError, ValueError
format('a', '1000000000')
# ---
# ends: MemoryError
('{0}' * 1000).format('x' * 100000)
# ---
# ends: MemoryError
('{0}' * 100000).format('x' * 100000)
# ---
# ends: MemoryError
('%s' * 1000) % (('x' * 100000,) * 1000)
# ---
# ends: MemoryError
('a' * 1000000).replace('a', 'b' * 1000000)
# ---
# ends: MemoryError
''.replace('', 'b' * 10 ** 9)
# ---
# ends: MemoryError
('a' * 1000000).replace('', 'b' * 1000000)
# ---
# ends: MemoryError
(b'a' * 1000000).replace(b'a', b'b' * 1000000)
# ---
# ends: MemoryError
('b' * 100000).join('a' * 100000)
# ---
# ends: MemoryError
('b' * 100000).join(['a'] * 100000)
# ---
# ends: MemoryError, OverflowError
'a'.center(10 ** 12)
# ---
# ends: MemoryError, OverflowError
'a'.ljust(10 ** 12)
# ---
# ends: MemoryError, OverflowError
'1'.zfill(10 ** 12)
# ---
# ends: MemoryError, OverflowError
('\t' * 100000).expandtabs(100000)
# ---
# ends: MemoryError, OverflowError
'a\tb'.expandtabs(10 ** 15)
# ---
# ends: MemoryError
('a' * 1000000).translate({97: 'b' * 100000})
# ---
# ends: MemoryError
'a,' * 5000000
# ---
# ends: MemoryError
('a ' * 3000000).split()
# ---
# ends: MemoryError
list('a' * 3000000)
# ---
# ends: MemoryError
list(range(10 ** 10))
# ---
# ends: MemoryError
tuple(range(10 ** 10))
# ---
# ends: MemoryError
set(range(10 ** 10))
# ---
# ends: MemoryError
dict.fromkeys(range(10 ** 10))
# ---
# ends: MemoryError
dict(zip(range(10 ** 10), range(10 ** 10)))
# ---
# ends: MemoryError
[*range(10 ** 10)]
# ---
# ends: MemoryError
x = []
x.extend(range(10 ** 10))
# ---
# ends: MemoryError
x = [1]
x[0:0] = range(10 ** 10)
# ---
# ends: MemoryError
print(*range(10 ** 10))
# ---
# ends: MemoryError, TimeoutError
a, *b = range(10 ** 10)
# ---
# ends: MemoryError
bytes(range(10 ** 10) and [0] * 10 ** 10)
# ---
# ends: MemoryError
sorted(range(10 ** 10))
# ---
# ends: MemoryError, TimeoutError
''.join(str(i) for i in range(10 ** 10))
# ---
# ends: MemoryError, OverflowError
(1).to_bytes(10 ** 12, 'big')
# ---
# ends: MemoryError, OverflowError, ValueError
int.from_bytes(bytes(10 ** 9), 'big')
# ---
# ends: MemoryError
x = [list(range(100)) for i in range(10 ** 9)]
# ---
# ends: MemoryError
x = {i: i for i in range(10 ** 9)}
# ---
# ends: MemoryError
x = []
while True: x.append('a' * 1000 + str(len(x)))
# ---
# ends: MemoryError, TimeoutError
class A: pass
x = []
while True:
    a = A()
    a.b, a.c = a, x
    x.append(a)
# ---
# ends: MemoryError
x = []
while True: x.append(lambda: x)
# ---
# ends: MemoryError
def g():
    a, b, c = 1, 2, 3
    yield a
x = []
while True:
    y = g()
    next(y)
    x.append(y)
# ---
# ends: MemoryError
x = []
while True: x.append(type('A', (), {}))
# ---
# ends: MemoryError, TimeoutError
class A: pass
a = A()
i = 0
while True:
    setattr(a, 'attribute_%d' % i, i)
    i += 1
# ---
# ends: MemoryError, TimeoutError
i = 0
while True:
    globals()['name_%d' % i] = i
    i += 1
# ---
# ends: MemoryError
x = {}
while True: x[len(x)] = x.copy()
# ---
# ends: MemoryError
x = None
while True: x = (x, 'a' * 100)
# ---
# ends: MemoryError
e = None
while True:
    n = ValueError('a' * 100)
    n.__context__ = e
    e = n
# ---
# ends: MemoryError
def f(*args, **kwargs): return f
while True: f(*range(10 ** 8))
# ---
# ends: MemoryError
x = ['a' * 100000]
'-'.join(x * 10000)
# ---
# ends: MemoryError
repr('\x00' * 10000000)
# ---
# ends: MemoryError
x = ['a' * 1000000] * 1000
repr(x)
# ---
# ends: MemoryError
x = ['a' * 1000000] * 1000
str(tuple(x))
# ---
# ends: MemoryError, RuntimeError
x = ['a' * 1000000] * 1000
x
# ---
# ends: MemoryError, RuntimeError, TimeoutError
x = [0]
for _ in range(60): x = [x, x]
x
# ---
# ends: MemoryError, TimeoutError, RecursionError
x = [0]
for _ in range(60): x = [x, x]
repr(x)
# ---
# ends: TimeoutError, value
x = (0,)
for _ in range(60): x = (x, x)
hash(x)
# ---
# ends: TimeoutError
x, y = [0], [0]
for _ in range(60): x, y = [x, x], [y, y]
x == y
# ---
# ends: TimeoutError
x, y = (0,), (0,)
for _ in range(60): x, y = (x, x), (y, y)
x < y
# ---
# ends: TimeoutError, TypeError
x = str
for _ in range(60): x = (x, x)
isinstance(1, x)
# ---
# ends: MemoryError, RuntimeError, TimeoutError
x = [0]
for _ in range(60): x = [x, x]
f(x)
# ---
# ends: MemoryError, RuntimeError, TimeoutError
x = [0]
for _ in range(60): x = [x, x]
raise ValueError(x)
# ---
# ends: ValueError, MemoryError
raise ValueError('x' * 5000000)
# ---
# ends: MemoryError
raise ValueError(*range(10 ** 8))
# ---
# ends: MemoryError, ValueError
print('a' * 10 ** 10)
# ---
# ends: MemoryError, TimeoutError, value
x = 'é' * 4000000
x.encode('utf-8').decode('latin-1').encode('utf-16')
1
# ---
# ends: MemoryError
x = 'aß' * 2000000
x.upper().upper().lower() + x * 5
# ---
# ends: MemoryError
memo = {}
def f(n):
    memo[n] = [n] * 1000
    return f
while True: f(len(memo))
# ---
# ends: MemoryError, ValueError, OverflowError
range(10 ** 20)[::1].index(10 ** 19) and list(range(10 ** 20))
# ---
# ends: OverflowError, ValueError, MemoryError
len(range(10 ** 30))
# ---
# ends: MemoryError, OverflowError
x = [1, 2, 3]
x * (2 ** 62)
# ---
# ends: MemoryError, OverflowError
'ab' * (2 ** 62)
# ---
# ends: MemoryError, OverflowError
'ab' * (2 ** 63 - 1)
# ---
# ends: MemoryError, OverflowError
b'ab' * (2 ** 31)
# ---
# ends: MemoryError, OverflowError, value
round(1.5, 10 ** 9), round(10 ** 100, -10 ** 9), round(5, -10 ** 12)
# ---
# ends: MemoryError, OverflowError, TimeoutError
complex(1, 1) ** 10 ** 10, (2 ** 64) ** 10 ** 9
# ---
# ends: MemoryError, OverflowError, ValueError
hex(1 << 50_000_000)
# ---
# ends: MemoryError, OverflowError, ValueError
f'{1 << 40_000_000:b}'
# ---
# ends: ValueError
f'{10 ** 5000:,}'
# ---
# ends: ValueError
'%d' % 10 ** 5000 if False else '%d' % (10 ** 5000)
# ---
# ends: MemoryError, TimeoutError
import itertools
list(itertools.product(range(1000), repeat=1000))
# ---
# ends: MemoryError, TimeoutError
import itertools
set(itertools.product(range(1000), repeat=1000))
# ---
# ends: MemoryError, TimeoutError
import itertools
dict(zip(itertools.count(), itertools.product(range(1000), repeat=1000)))
# ---
# ends: MemoryError, TimeoutError
import itertools
from collections import deque
deque(itertools.product(range(1000), repeat=1000))
# ---
# ends: MemoryError, TimeoutError
list(zip(*[range(10 ** 6)] * 1000))
# ---
# ends: MemoryError, TimeoutError
x = 'a ' * 3_000_000
x.split()
# ---
# ends: MemoryError, TimeoutError
(b'a ' * 2 * 10 ** 6).split()
# ---
# ends: MemoryError, TimeoutError
(b'a\n' * 2 * 10 ** 6).splitlines()
# ---
# ends: MemoryError, TimeoutError
import re
re.split('', 'a' * 5_000_000)
# ---
# ends: MemoryError, TimeoutError
('%(a)s' * 100_000) % {'a': 'b' * 1000}
# ---
# ends: MemoryError, TimeoutError
import string
list(string.Formatter().parse('{{' * 1_000_000))
# ---
# ends: MemoryError, TimeoutError
('{{' * 4_000_000).format()
# ---
# ends: MemoryError, TimeoutError
('{{' * 4_000_000).format_map({})
# ---
# ends: TimeoutError, value
pow(3, -1, (1 << 1000000) + 1)
# ---
# ends: TimeoutError, MemoryError, value
import decimal
str(decimal.Decimal((0, (1,) * 1000000, 0)))
# ---
# ends: TimeoutError, MemoryError, value
import decimal
decimal.getcontext().prec = 999999
decimal.Decimal(1) / decimal.Decimal(7)

# ends: TimeoutError, MemoryError
d = {}
i = 0
while True:
    d[i << 40] = i
    i += 1
# ---
# ends: TimeoutError, MemoryError
d = {}
i = 0
while True:
    d[i * (2 ** 61 - 1)] = i
    i += 1
# ---
# ends: TimeoutError, MemoryError
d = {}
i = 0
while True:
    d[i * (2 ** 61 - 1) * 2 ** 70] = i
    i += 1
# ---
# ends: TimeoutError, MemoryError
class A:
    def __hash__(self): return 1
s = set()
while True: s.add(A())
# ---
# ends: TimeoutError, MemoryError
class A:
    def __hash__(self): return 1
s = {A() for i in range(3000)}
while True: s | s, s & s, s - s, s ^ s, s == set(s), s <= s
# ---
# ends: TimeoutError, MemoryError
class A:
    def __hash__(self): return 1
s = {A(): 1 for i in range(3000)}
while True: s | s, s == dict(s), {**s}, dict(s.items()), s.keys() & s.keys()
# ---
# ends: TimeoutError, MemoryError
class A:
    def __hash__(self): return 1
s = {A() for i in range(5000)}
while True: s.add(s.pop())
# ---
# ends: TimeoutError, MemoryError
class A:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, other): return self.n == other.n
d = {A(i): i for i in range(10 ** 6)}
# ---
# ends: TimeoutError, MemoryError
d = {}
i = 0
while True:
    d[(i * (2 ** 61 - 1),)] = i
    i += 1
# ---
# ends: TimeoutError, MemoryError
d = {}
i = 1
while True:
    d[float(i << 53)] = i
    i += 1
# ---
# ends: TimeoutError, MemoryError
d = {}
i = 1
while True:
    d[frozenset([i * (2 ** 61 - 1)])] = i
    i += 1
# ---
# ends: TimeoutError
t = ()
for i in range(60): t = (t, t)
hash(t)
# ---
# ends: TimeoutError, MemoryError
t = ()
for i in range(60): t = frozenset([t, (t,)])
repr(t)
# ---
# ends: TimeoutError
t = int
for i in range(60): t = (t, t)
isinstance('', t)
# ---
# ends: TimeoutError, TypeError
t = KeyError
for i in range(60): t = (t, t)
try: 1 / 0
except t: pass
# ---
# ends: TimeoutError, MemoryError
t = u = ()
for i in range(60):
    t = (t, t)
    u = (u, u)
{t: 1}[u]
# ---
# ends: TimeoutError, MemoryError
t = []
for i in range(60): t = [t, t]
f(t)
# ---
# ends: TimeoutError, MemoryError
t = {}
for i in range(60): t = {1: t, 2: t}
t
# ---
# ends: TimeoutError
d = {i * (2 ** 61 - 1): 1 for i in range(3000)}
while True: (2 ** 61 - 1) * 5000 in d
# ---
# ends: TimeoutError
d = {i * (2 ** 61 - 1): 1 for i in range(3000)}
while True: d.get((2 ** 61 - 1) * 2999)

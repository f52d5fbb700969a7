# ends: RecursionError
def f(): return f()
f()
# ---
# ends: RecursionError
class A:
    def __repr__(self): return repr(self)
repr(A())
# ---
# ends: RecursionError
class A:
    def __str__(self): return str(self)
f'{A()}'
# ---
# ends: RecursionError
class A:
    def __format__(self, spec): return format(self, spec)
f'{A():x}'
# ---
# ends: RecursionError
class A:
    def __eq__(self, other): return self == other
A() == A()
# ---
# ends: RecursionError
class A:
    def __hash__(self): return hash(self)
{A()}
# ---
# ends: RecursionError
class A:
    def __hash__(self): return hash((self,))
{A(): 1}
# ---
# ends: RecursionError
class A:
    def __getattr__(self, name): return getattr(self, name)
A().x
# ---
# ends: RecursionError
class A:
    def __getattribute__(self, name): return self.x
A().x
# ---
# ends: RecursionError
class A:
    def __iter__(self): return iter(self)
for x in A(): pass
# ---
# ends: RecursionError
class A:
    def __len__(self): return len(self)
len(A())
# ---
# ends: RecursionError
class A:
    def __bool__(self): return bool(self)
if A(): pass
# ---
# ends: RecursionError
class A:
    def __index__(self): return [1][self]
[1][A()]
# ---
# ends: RecursionError
class A:
    def __lt__(self, other): return sorted([self, other])
sorted([A(), A()])
# ---
# ends: RecursionError
class A:
    def __add__(self, other): return self + other
    def __radd__(self, other): return other + self
A() + A()
# ---
# ends: RecursionError
class A:
    def __contains__(self, item): return item in self
1 in A()
# ---
# ends: RecursionError
class A:
    def __call__(self): return self()
A()()
# ---
# ends: RecursionError
class A:
    def __getitem__(self, key): return self[key]
A()[1]
# ---
# ends: RecursionError
class A:
    def __setattr__(self, name, value): self.x = value
A().x = 1
# ---
# ends: RecursionError
class A:
    def __init__(self): A()
A()
# ---
# ends: RecursionError
class A:
    def __new__(cls): return A()
A()
# ---
# ends: RecursionError
class A:
    @property
    def x(self): return self.x
A().x
# ---
# ends: RecursionError
class A:
    def __enter__(self):
        with self: pass
    def __exit__(self, *_): pass
with A(): pass
# ---
# ends: RecursionError
def g():
    yield from g()
list(g())
# ---
# ends: RecursionError, RuntimeError
async def g(): return await g()
await g()
# ---
# ends: RecursionError
class M(type):
    def __call__(cls): return cls()
class A(metaclass=M): pass
A()
# ---
# ends: RecursionError
class M(type):
    def __instancecheck__(cls, x): return isinstance(x, cls)
class A(metaclass=M): pass
isinstance(1, A)
# ---
# ends: RecursionError
class M(type):
    def __new__(m, name, bases, ns): return M(name, bases, ns)
class A(metaclass=M): pass
# ---
# ends: RecursionError
class A:
    def __init_subclass__(cls):
        class B(cls): pass
class C(A): pass
# ---
# ends: RecursionError
class A:
    def __missing__(self, key): return self[key]
class D(dict):
    def __missing__(self, key): return self[key]
D()[1]
# ---
# ends: RecursionError
f = lambda x: sorted([1, 2], key=f)
f(1)
# ---
# ends: RecursionError
f = lambda x: list(map(f, [x]))
f(1)
# ---
# ends: RecursionError
f = lambda x: max([1, 2], key=f)
f(1)
# ---
# ends: RecursionError
def f(x): return ','.join(str(y) for y in f(x))
f(1)
# ---
# ends: RecursionError, MemoryError, TimeoutError
def f():
    try:
        f()
    finally:
        f()
f()
# ---
# ends: RecursionError, TimeoutError, MemoryError, value
def f():
    try:
        f()
    except RecursionError:
        f()
f()
# ---
# ends: TimeoutError
def f():
    try:
        f()
    except RecursionError:
        while True: pass
f()
# ---
# ends: RecursionError
x = []
for i in range(100000): x = [x]
repr(x)
# ---
# ends: RecursionError
x = ()
for i in range(100000): x = (x,)
hash(x)
# ---
# ends: RecursionError
x = ()
y = ()
for i in range(100000): x, y = (x,), (y,)
x == y
# ---
# ends: RecursionError
x = []
y = []
for i in range(100000): x, y = [x], [y]
x < y
# ---
# ends: RecursionError
x = {}
y = {}
for i in range(50000): x, y = {1: x}, {1: y}
x == y
# ---
# ends: RecursionError
x = ()
y = ()
for i in range(100000): x, y = (x,), (y,)
sorted([x, y])
# ---
# ends: RecursionError, TypeError
x = int
for i in range(100000): x = (x,)
isinstance('a', x)
# ---
# ends: RecursionError, TypeError
x = int
for i in range(100000): x = (x,)
issubclass(str, x)
# ---
# ends: RecursionError
x = {}
for i in range(50000): x = {1: x}
str(x)
# ---
# ends: RuntimeError
x = []
for i in range(100000): x = [x]
x
# ---
# ends: RuntimeError
x = ()
for i in range(100000): x = (x,)
f(x)
# ---
# ends: RuntimeError
x = frozenset()
for i in range(1000): x = frozenset([x])
x
# ---
# ends: RuntimeError
e = ValueError()
for i in range(10000): e = ValueError(e)
e
# ---
# ends: KeyError
e = None
for i in range(100000):
    n = KeyError(i)
    n.__cause__ = e
    e = n
raise e
# ---
# ends: ValueError
def f(n):
    try:
        raise ValueError(n)
    except ValueError as e:
        if n: f(n - 1)
        raise
f(300)
# ---
# ends: KeyError
# limits: max_duration_secs=2
e = None
for i in range(100000):
    n = KeyError(i)
    n.__context__ = e
    e = n
raise e
# ---
# ends: KeyError
a, b = KeyError(1), KeyError(2)
a.__cause__ = b
b.__cause__ = a
raise a
# ---
# ends: ExceptionGroup, RecursionError, MemoryError
e = ValueError()
for i in range(50000): e = ExceptionGroup('g', [e])
raise e
# ---
# ends: RecursionError, MemoryError, TimeoutError, value
e = ValueError()
for i in range(50000): e = ExceptionGroup('g', [e])
str(e), repr(e)
e.split(ValueError)
1
# ---
# ends: value, RecursionError, SyntaxError, MemoryError
eval_like = '(' * 100000
len(eval_like)
# ---
# ends: RecursionError
class A:
    def __repr__(self): return '%s' % [self]
repr(A())
# ---
# ends: RecursionError
class A:
    def __str__(self): return 'x'.join([str(self)])
'{}'.format(A())
# ---
# ends: RecursionError
class A:
    def __lt__(self, o): return max(self, o)
max(A(), A())
# ---
# ends: RecursionError
class A:
    def __eq__(self, o): return [self].index(o)
    def __hash__(self): return 1
[A()].index(A())
# ---
# ends: RecursionError
class A:
    def __hash__(self): return 1
    def __eq__(self, o): return {self: 1} == {o: 1}
{A(): 1} == {A(): 1}
# ---
# ends: RecursionError
class A:
    def __int__(self): return int(self)
int(A())
# ---
# ends: RecursionError
class A:
    def __float__(self): return float(self)
float(A())
# ---
# ends: RecursionError, TypeError
class D:
    def __get__(self, o, t): return o.x
class A: x = D()
A().x
# ---
# ends: value
x = []
for i in range(100000): x = [x]
x = None
# ---
# ends: value
class N: pass
n = None
for i in range(100000):
    m = N()
    m.next = n
    n = m
n = None
# ---
# ends: RecursionError, RuntimeError, value
g = (i for i in ())
for i in range(5000):
    g = (i for i in g)
list(g)
# ---
# ends: RecursionError, value
x = iter([1])
for i in range(100000): x = map(str, x)
list(x)
# ---
# ends: RecursionError, value
x = iter([1])
for i in range(100000): x = zip(x)
str(list(x))
# ---
# ends: RecursionError, value
x = iter([1])
for i in range(100000): x = enumerate(x)
len(list(x))
# ---
# ends: RecursionError, value, TypeError, TimeoutError, MemoryError
f = len
for i in range(100000):
    class A: pass
    a = A()
    a.__call__ = f
    f = a
# ---
# ends: RecursionError, value
def deco(f):
    def g(): return f()
    return g
f = lambda: 1
for i in range(50000): f = deco(f)
f()
# ---
# ends: RecursionError, MemoryError, RuntimeError, value
x = 'x'
for i in range(20000): x = [x, {1: (x,)}]
f(1)

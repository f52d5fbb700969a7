# ends: MemoryError, TimeoutError
x = [1]
for i in x: x.append(i)
# ---
# ends: RuntimeError
x = {1: 1}
for i in x: x[i + 1] = 1
# ---
# ends: RuntimeError
x = {1}
for i in x: x.add(i + 1)
# ---
# ends: RuntimeError
x = {1: 1, 2: 2}
for i in x.items(): x.clear()
# ---
# ends: RuntimeError, value
x = {i: i for i in range(10)}
for k in x:
    del x[k]
    x[k] = 1
# ---
# ends: ValueError
x = [3, 1, 2]
x.sort(key=lambda i: x.append(i) or i)
# ---
# ends: ValueError, value
x = [3, 1, 2]
x.sort(key=lambda i: x.clear() or i)
# ---
# ends: MemoryError, TimeoutError
def g():
    for i in x:
        x.append(i)
        yield i
x = [1]
x.extend(g())
# ---
# ends: MemoryError, TimeoutError, value
x = [1, 2, 3]
x.extend(x)
x[1:2] = x
x += (y for y in x)
# ---
# ends: ValueError
def g():
    yield next(x)
x = g()
next(x)
# ---
# ends: ValueError
def g():
    x.close()
    yield
x = g()
next(x)
# ---
# ends: ValueError
def g():
    yield from x
x = g()
list(x)
# ---
# ends: ValueError, RuntimeError
def g():
    x.throw(KeyError)
    yield
x = g()
next(x)
# ---
# ends: RuntimeError
def g():
    try: yield 1
    except GeneratorExit: yield 2
x = g()
next(x)
x.close()
# ---
# ends: RuntimeError, ValueError
async def f(): await c
c = f()
await c
# ---
# ends: RuntimeError
async def f(): pass
c = f()
await c
await c
# ---
# ends: TypeError
class A: pass
class B(A): pass
A.__bases__ = (B,)
# ---
# ends: TypeError, value
class A: pass
class B: __slots__ = ('x',)
a = A()
a.__class__ = B
# ---
# ends: TypeError
class A(1): pass
# ---
# ends: TypeError
class A: pass
class B(A, A): pass
# ---
# ends: TypeError
class A: pass
class B(A): pass
class C(A, B): pass
# ---
# ends: value, TypeError, AttributeError
class M(type):
    def mro(cls): return [cls]
class A(metaclass=M): pass
str(A)
# ---
# ends: value, TypeError, RuntimeError, AttributeError
class M(type):
    def __prepare__(name, bases): return 5
class A(metaclass=M): pass
# ---
# ends: value, AttributeError, TypeError
class A:
    def f(self): return 1
a = A()
for i in range(100):
    A.f = (lambda n: lambda self: n)(i)
    a.f()
del A.f
a.f()
# ---
# ends: value
class A:
    x = property(lambda self: self.__dict__.setdefault('n', 1))
a = A()
for i in range(100): a.x
a.__dict__['x'] = 5
a.x
# ---
# ends: value, AttributeError
def f(a, b=2): return a, b
for i in range(50):
    f.__defaults__ = (i,)
    f(1)
f.__code__ = (lambda a, b=5: 1).__code__
f(1, 2)
# ---
# ends: TypeError, ValueError, AttributeError
def f(): return x
def g():
    x = 1
    return lambda: x
f.__code__ = g().__code__
f()
# ---
# ends: value, TypeError
class A(list):
    def __iter__(self): return iter([1, 2, 3])
    def __len__(self): return -5
a = A([5])
[*a], list(a), tuple(a), sum(a), sorted(a)
# ---
# ends: ValueError
class A:
    def __len__(self): return -5
len(A())
# ---
# ends: OverflowError
class A:
    def __len__(self): return 10 ** 100
len(A())
# ---
# ends: value, MemoryError, OverflowError
class A:
    def __length_hint__(self): return 10 ** 15
    def __iter__(self): return iter([1])
list(A())
# ---
# ends: TypeError
class A:
    def __repr__(self): return 5
repr(A())
# ---
# ends: TypeError
class A:
    def __hash__(self): return 'a'
hash(A())
# ---
# ends: TypeError
class A:
    def __iter__(self): return 5
list(A())
# ---
# ends: TypeError
class A:
    def __bool__(self): return 5
bool(A())
# ---
# ends: TypeError
class A(Exception):
    def __new__(cls): return 5
raise A
# ---
# ends: ValueError
class A(Exception):
    def __str__(self): raise KeyError
try: raise ValueError
except ValueError as e:
    e.__cause__ = A()
    raise
# ---
# ends: Exception, KeyError, ValueError
class A(Exception):
    def __str__(self): raise KeyError
raise A
# ---
# ends: value, RuntimeError, ModuleNotFoundError
import sys
sys.setrecursionlimit(10 ** 9) if hasattr(sys, 'setrecursionlimit') else 1
# ---
# ends: value
x = [1]
x.append(x)
y = [1]
y.append(y)
repr(x), str({1: x})
# ---
# ends: RecursionError
x = [1]
x.append(x)
y = [1]
y.append(y)
x == y
# ---
# ends: value
x = {}
x['x'] = x
repr(x), '%s' % x, f'{x}', '{}'.format(x)
# ---
# ends: value
s = 'x'.join
g = (s(str(i)) for i in range(10))
next(g)
f(list(g), {1: {2, 3}}, (1, (2,)))
# ---
# ends: value
def g():
    x = yield f(1)
    y = yield f(2)
    return x
i = g()
next(i)
i.send(f(3))
list(map(f, [1, 2])), sorted([2, 1], key=f), max([1, 2], key=f)
# ---
# ends: value, TypeError, KeyError
class A:
    def __eq__(self, other): return f(1)
    def __hash__(self): return 1
{A(): 1}[A()]
# ---
# ends: value, TypeError, KeyError
class A:
    def __lt__(self, other): return f(1)
sorted([A(), A()])
# ---
# ends: value, TypeError, KeyError
class A:
    def __repr__(self): return f('x')
str([A()])
# ---
# ends: RuntimeError, SyntaxError
class A:
    def __eq__(self, other):
        [1].index(await later(1)) if False else 1
        return f(1)
[A()].index(2)
# ---
# ends: KeyError
def deep(n):
    if n: return deep(n - 1)
    f(1)
    raise KeyError
deep(900)
# ---
# ends: value
def deep(n):
    if n: return deep(n - 1)
    return f(1)
deep(900)
# ---
# ends: NameError
del print
print
undefined_name(1)
del undefined_name
# ---
# ends: value
x = 0
for i in range(2000):
    x = f(i)
x
# ---
# ends: RecursionError, TimeoutError, MemoryError
class A:
    def __repr__(self):
        f(1)
        return repr([A()])
repr([A()])
# ---
# ends: value, TimeoutError
class A:
    def __lt__(self, other):
        f(1)
        return False
sorted([A() for _ in range(300)])
# ---
# ends: RuntimeError
class A:
    count = 0
    def __repr__(self):
        A.count += 1
        if A.count == 50_000: f(1)
        return ''
repr([A() for _ in range(60_000)])
# ---
# ends: value, RuntimeError, KeyError
class A:
    def __hash__(self): return 1
    def __eq__(self, other):
        d.clear()
        f(1)
        d[A] = 1
        return False
d = {A(): 1, 2: 3}
d.get(A()), A() in d, d.update({A(): 4})
# ---
# ends: value, IndexError, ValueError
class A:
    def __index__(self):
        items.clear()
        f(1)
        return 1
items = [1, 2, 3]
items[A():A()] = items
items.insert(A(), 5)
items[A()] = 4
# ---
# ends: value, ValueError
class A:
    def __lt__(self, other):
        items.append(1)
        f(1)
        items.clear()
        return True
items = [A(), A(), A(), A()]
items.sort()
# ---
# ends: KeyError, TimeoutError
class A:
    def __hash__(self):
        f(1)
        raise KeyError
{1: {A(): 2}}
# ---
# ends: ValueError
class A:
    def __len__(self):
        next(g)
        return f(1)
def g():
    while True: yield len(A())
g = g()
next(g)

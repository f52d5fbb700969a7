# host: echo


def f(value):
    """The host is asked before every value."""
    echo(0)
    return value


def show(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


class V:
    def __init__(self, v=3): self.v = v
    def __len__(self): return f(self.v)
    def __bool__(self): return f(True)
    def __index__(self): return f(self.v)
    def __int__(self): return f(self.v)
    def __float__(self): return f(float(self.v))
    def __complex__(self): return f(complex(self.v))
    def __hash__(self): return f(hash(self.v))
    def __eq__(self, o): return f(self.v == getattr(o, 'v', o))
    def __lt__(self, o): return f(self.v < getattr(o, 'v', o))
    def __gt__(self, o): return f(self.v > getattr(o, 'v', o))
    def __le__(self, o): return f(self.v <= getattr(o, 'v', o))
    def __ge__(self, o): return f(self.v >= getattr(o, 'v', o))
    def __repr__(self): return f('V(%r)' % self.v)
    def __str__(self): return f('v%self' % self.v)
    def __format__(self, spec): return f('fmt' + spec)
    def __bytes__(self): return f(b'by')
    def __abs__(self): return f(abs(self.v))
    def __neg__(self): return f(-self.v)
    def __pos__(self): return f(self.v)
    def __invert__(self): return f(~self.v)
    def __round__(self, n=None): return f(round(self.v))
    def __trunc__(self): return f(self.v)
    def __floor__(self): return f(self.v)
    def __ceil__(self): return f(self.v)
    def __add__(self, o): return f(self.v + getattr(o, 'v', o))
    def __radd__(self, o): return f(getattr(o, 'v', o) + self.v)
    def __iadd__(self, o): return f(V(self.v + getattr(o, 'v', o)))
    def __mul__(self, o): return f(self.v * getattr(o, 'v', o))
    def __rmul__(self, o): return f(getattr(o, 'v', o) * self.v)
    def __matmul__(self, o): return f('mm')
    def __pow__(self, o, m=None): return f(7)
    def __rpow__(self, o): return f(8)
    def __divmod__(self, o): return f((1, 2))
    def __rdivmod__(self, o): return f((3, 4))
    def __lshift__(self, o): return f('<<')
    def __getitem__(self, i): return f(i)
    def __setitem__(self, i, v): f(i)
    def __delitem__(self, i): f(i)
    def __contains__(self, i): return f(True)
    def __iter__(self): f(0); return It(self.v)
    def __reversed__(self): f(0); return It(self.v)
    def __length_hint__(self): return f(3)
    def __call__(self, *a, **k): return f(len(a))
    def __enter__(self): return f(self)
    def __exit__(self, *a): return f(True)
    def __dir__(self): return f(['b', 'a'])
    def __getattr__(self, n):
        if n.startswith('__'): raise AttributeError(n)
        return f(n)
    def __instancecheck__(self, o): return f(True)
    def __subclasscheck__(self, o): return f(True)
    def __copy__(self): return f(V(self.v))
    def __deepcopy__(self, memo): return f(V(self.v))
    def __missing__(self, k): return f(k)
    def __fspath__(self): return f('p')


class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if not self.n: raise StopIteration
        self.n -= 1
        return f(self.n)
    def __length_hint__(self): return f(self.n)


class Seq:
    def __len__(self): return f(3)
    def __getitem__(self, i):
        if f(i) >= 3: raise IndexError(i)
        return f(i * 10)


class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return f(1)
    def __eq__(self, o): return f(isinstance(o, K) and self.v == o.v)
    def __repr__(self): return 'K%r' % self.v


class Meta(type):
    def __instancecheck__(self, o): return f(True)
    def __subclasscheck__(self, o): return f(True)
    def __getattr__(self, n): return f(n)
    def __len__(self): return f(4)
    def __iter__(self): return f(iter([1]))
    def __contains__(self, i): return f(False)
    def __call__(self, *a): return f('called')
    def __repr__(self): return f('metarepr')
    def __getitem__(self, i): return f(i)
    def __eq__(self, o): return f(self is o)
    def __hash__(self): return f(5)
    def __or__(self, o): return f('or')


class MC(metaclass=Meta): pass


class E(Exception):
    def __str__(self): return f('E!')
    def __repr__(self): return f('Er')


print(*[V(), V()], sep='-', end='!\
')
x = [V(3), V(1), V(2)]
x.sort(reverse=True)
print([i.v for i in x])
x.sort(key=lambda i: i.v)
print([i.v for i in x])
x.sort(key=str)
print([i.v for i in x])
x = [V(i % 7) for i in range(40)]
x.sort()
print([i.v for i in x])
s = {K(i % 5) for i in range(20)}
print(len(s))
s.update([K(7), K(1)])
s.difference_update([K(1)])
s.intersection_update([K(2), K(3)])
s.symmetric_difference_update({K(9)})
print(sorted(k.v for k in s))
d = {K(i % 5): i for i in range(20)}
print(d)
print(d == {K(i): i + 15 for i in range(5)}, {**d, K(1): 0}, d | {K(2): 9})
def g():
    x = yield from V(2)
    return x
print(list(g()))
try:
    raise ExceptionGroup('a', [E(1)])
except* E as e: print(f(e.exceptions))
class A:
    def __getattribute__(s, n): return f(n)
print(A().x, getattr(A(), 'y'), hasattr(A(), 'z'))
class A:
    def __set__(s, o, v): f(v)
    def __get__(s, o, t): return f(5)
class B: a = A()
b = B(); b.a = 1; print(b.a, getattr(b, 'a')); setattr(b, 'a', 3)
class A:
    def __init_subclass__(c, **k): f(1)
class B(A, x=f(1)): pass
print(B)
class A:
    def __del__(s): f(1)
a = A(); del a; print(1)
print([V(1)] * 2 == [1, 1], (V(1),) + (2,) == (1, 2), [[V(1)]] == [[1]], {'a': [V(1)]} == {'a': [1]}, {1, 2} == {1, 2})
print(list(map(lambda a, b: a + b, V(2), Seq())))
a = [3, 1]
b = sorted(a, key=lambda v: V(v))
print(b)
print(max('ab', key=lambda c: V(ord(c))), min(3, 1, key=lambda v: V(v)))
print(str.join(',', (str(v) for v in V(3))), bytes(V(2).v for _ in range(2)))
print(isinstance(1, (str, MC)), issubclass(int, (str, MC)))

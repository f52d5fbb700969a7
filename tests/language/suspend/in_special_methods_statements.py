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


class Map:
    def keys(self): return f(['a', 'b'])
    def __getitem__(self, k): return f(k * 2)


class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return f(1)
    def __eq__(self, o): return f(isinstance(o, K) and self.v == o.v)
    def __repr__(self): return 'K%r' % self.v


class Mi(dict):
    def __missing__(self, k): return f(k * 2)


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


class D:
    def __get__(self, o, t=None): return f('got')
    def __set__(self, o, v): f(v)
    def __delete__(self, o): f('del')


class P:
    d = D()
    @property
    def p(self): return f('p')
    @p.setter
    def p(self, v): f(v)
    __slots__ = ()


class L(list):
    def __len__(self): return f(2)
    def __getitem__(self, i): return f(i)
    def __iter__(self): return f(iter([7, 8]))
    def __contains__(self, x): return f(True)
    def __eq__(self, o): return f(True)
    def __bool__(self): return f(False)
    def append(self, x): f(x); super().append(x)


class E(Exception):
    def __str__(self): return f('E!')
    def __repr__(self): return f('Er')


s={K(1)}
s.discard(K(1))
s.add(K(2))
s.remove(K(2))
s |= {K(1)}
s &= {K(1)}
s -= {K(1)}
s ^= {K(1)}
print(s)
d={}
d[K(1)]=1
d[K(1)]+=1
del d[K(1)]
print(d)
d={K(1):1}
d.update({K(1):2})
d |= {K(1):3}
print(d)
d={**{K(1):1}, K(1): 2}
print(d)
l=[V()]
l.remove(3)
print(l)
l=[V(3), V(1)]
l.sort()
print(l[0].v)
v=V()
v+=1
print(v.v)
v=V()
v[1]=2
del v[1]
print(1)
a,b,c=V()
print(a,b,c)
a,*b=V()
print(a,b)
p=P()
p.p=1
p.d=2
del p.d
print(1)
d={}
d.update(Map())
print(d)
d=dict(a=1)
d.update([V(2), 'xy'])
print(d)
a,b=L([1])
print(a,b)
l=[]
l.extend(L([1]))
l += L([2])
l[0:0]=L([3])
print(l)
try: raise E(1)
except E as e: print(e, repr(e))
l=[1,2,3,4,5]
l[V()]=9
del l[V()]
l.insert(V(), 8)
l.pop(V())
print(l)
l=[1,2,3,4,5]
l[:V()]=V()
l*=V(1)
print(l)
l=[1]
l.extend(V())
l.extend(V())
print(l)
with V() as v: print(v.v)
match V():
    case V(v=3): print(1)
match V():
    case 3: print('eq')
match Seq():
    case [a, *b]: print(a)
    case _: print('no')
match L([1]):
    case [a, b]: print(a, b)
    case _: print('no')
match Mi(a=1):
    case {'a': 1, **r}: print(r)
assert V(), 'x'
print(1)
while V(): 
    print(1); break
x = V() or 1
print(x.v)
for i in V(): print(i)
for i in Seq(): print(i)
for i, j in zip(V(), V()): print(i, j)
del V()[1]
print(1)
global_ = [i for i in V() if V()]
print(global_)
def g(): yield from V()
print(list(g()))
def g(a=f(1), *b, c=f(2)): return a, b, c
print(g(*V()))
class C(metaclass=type(MC)): x = f(1)
print(C.x)
class B:
    def __init_subclass__(c): f(1)
class C(B): pass
print(1)
class Q:
    def __set_name__(s, o, n): f(n)
class C: q = Q()
print(1)
class B:
    def __mro_entries__(s, b): return f((object,))
class C(B()): pass
print(C.__mro__)
class B:
    def __class_getitem__(c, i): return f(i)
print(B[1])
class N:
    def __new__(c, *a): f(1); return super().__new__(c)
    def __init__(s, *a): f(2)
print(type(N(1)).__name__)
class T(type):
    @classmethod
    def __prepare__(m, n, b): return f({})
    def __new__(m, n, b, d): f(1); return super().__new__(m, n, b, d)
class C(metaclass=T): pass
print(1)
x: f(1) = 2
print(x)
def g(a: f(1)) -> f(2): pass
print(g.__annotations__)
type A = f(int)
print(A.__value__)
class Ex(Exception):
    def __init__(s, *a): f(1); super().__init__(*a)
try: raise Ex
except Ex as e: print(repr(e))
def g():
    try: yield 1
    finally: f(1)
x=g(); next(x); x.close(); print(1)
def g():
    try: yield 1
    except ValueError: yield f(5)
x=g(); next(x); print(x.throw(ValueError))
def g():
    x = yield f(1)
    print(x)
    yield f(2)
x=g(); next(x); print(x.send(4))
l=[1]
n=l
n+=It(2)
print(l)

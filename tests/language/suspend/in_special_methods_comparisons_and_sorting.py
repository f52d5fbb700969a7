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


show(lambda: V() == 3)
show(lambda: 3 == V())
show(lambda: V() != 3)
show(lambda: V() < 4)
show(lambda: 4 > V())
show(lambda: [V()] == [3])
show(lambda: [3] == [V()])
show(lambda: (V(),) < (4,))
show(lambda: [V(1)] < [V(2)])
show(lambda: [1, 3].index(V()))
show(lambda: [V(), 3].count(3))
show(lambda: (V(), 3).count(3))
show(lambda: (1, 3).index(V()))
show(lambda: sorted([V(3), V(1)])[0].v)
show(lambda: min(V(3), V(1)).v)
show(lambda: max([V(3), V(1)]).v)
show(lambda: min([V(3), V(1)], key=lambda x: x).v)
show(lambda: sorted([3,1], key=V()))
show(lambda: V() << 1)
show(lambda: sorted([V(3), V(1)], key=str)[0].v)
show(lambda: sorted([V(3), V(1)], key=len)[0].v)
show(lambda: min([V(3)], key=abs).v)
show(lambda: min([V(3), V(1)], key=hash).v)

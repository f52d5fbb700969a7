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


show(lambda: all([V()]))
show(lambda: any([V()]))
show(lambda: list(range(V())))
show(lambda: [1] * V())
show(lambda: sum([V(), V()]))
show(lambda: sum([1, V()]))
show(lambda: sum([V()], V()))
show(lambda: 2 ** V())
show(lambda: list(V()))
show(lambda: tuple(V()))
show(lambda: [*V()])
show(lambda: list(reversed(V())))
show(lambda: list(reversed(Seq())))
show(lambda: list(Seq()))
show(lambda: iter(Seq()).__next__())
show(lambda: enumerate(V()).__next__())
show(lambda: list(enumerate(V(), V())))
show(lambda: list(map(V(), [1])))
show(lambda: list(filter(V(), [1])))
show(lambda: list(filter(None, [V()])))
show(lambda: list(zip(V(), Seq())))
show(lambda: list(map(len, [V()])))
show(lambda: list(map(str, [V()])))
show(lambda: list(map(int, [V()])))
show(lambda: list(map(hash, [V()])))
show(lambda: list(map(abs, [V()])))
show(lambda: list(map(bool, [V()])))
show(lambda: list(map(float, [V()])))
show(lambda: list(map(chr, [V(65)])))
show(lambda: list(map(hex, [V()])))
show(lambda: next(It(3)))
show(lambda: next(It(0), V()).v)
show(lambda: list(iter(V(), 0)))
show(lambda: list(iter(It(3).__next__, 1)))
show(lambda: (lambda **k: k)(**Map()))
show(lambda: (lambda *a: a)(*V()))
show(lambda: (lambda *a: a)(*Seq()))

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


class Mi(dict):
    def __missing__(self, k): return f(k * 2)


class D:
    def __get__(self, o, t=None): return f('got')
    def __set__(self, o, v): f(v)
    def __delete__(self, o): f('del')


class E(Exception):
    def __str__(self): return f('E!')
    def __repr__(self): return f('Er')


import heapq
h=[V(3), V(1), V(2)]
heapq.heapify(h)
heapq.heappush(h, V(0))
print([heapq.heappop(h).v for _ in range(4)])
import heapq
print([x.v for x in heapq.nsmallest(2, [V(3), V(1), V(2)])])
import heapq
print([x.v for x in heapq.merge([V(1), V(3)], [V(2)])])
import bisect
l=[V(1), V(3)]
bisect.insort(l, V(2))
print([x.v for x in l], bisect.bisect(l, V(2)))
from collections import Counter
c=Counter([K(1), K(1), K(2)])
print(c, c.most_common(1))
c.update([K(2)]*3)
print(c)
from collections import deque
d=deque([V(1), V(2)])
print(d.index(2), 2 in d, d.count(1))
d.remove(2)
print(len(d))
from collections import defaultdict
d=defaultdict(list)
d[K(1)].append(1)
d[K(1)].append(2)
print(d)
from collections import OrderedDict
d=OrderedDict([(K(1), 1)])
d[K(1)]=2
d.move_to_end(K(1))
print(d)
from itertools import chain
print(list(chain(V(2), Seq(), [1])))
from itertools import islice
print(list(islice(Seq(), 2)))
from itertools import zip_longest, product
print(list(zip_longest(Seq(), V(2))), list(product(V(2), Seq())))
from functools import reduce
print(reduce(lambda a, b: a + b, V(3)))
from functools import lru_cache
g=lru_cache(lambda k: f(5))
print(g(K(1)), g(K(1)), g.cache_info().hits)
import operator
print(operator.itemgetter(1)(Seq()), operator.attrgetter('foo')(V()), operator.methodcaller('foo') and operator.add(V(), 1), operator.index(V()), operator.length_hint(V()))
import math
print(math.sqrt(V(4)), math.floor(V()), math.ceil(V()), math.trunc(V()), math.gcd(V(4), 6), math.factorial(V(3)), math.prod([V(2), 3]), math.fsum([V(2), 3.0]))
import statistics
print(statistics.mean([1, 2]))
import json
print(json.dumps([1], default=lambda o: f(1)), json.dumps({'a': V()}, default=lambda o: f('d')))
import copy
print(copy.copy(V(2)).v, copy.deepcopy([V(2)])[0].v)
import struct
print(struct.pack('BB', V(1), V(2)))
import random
random.seed(1)
print(random.choice(Seq()))
import re
print(re.sub('a', lambda m: f('b'), 'aaa'))
import string
print(string.Template('$a').substitute(Mi()))
import datetime
class TZ(datetime.tzinfo):
    def utcoffset(s, d): return f(datetime.timedelta(hours=1))
    def dst(s, d): return f(None)
    def tzname(s, d): return f('X')
d = datetime.datetime(2020, 1, 1, tzinfo=TZ())
print(d, d.utcoffset(), d.tzname(), d.isoformat(), d.strftime('%Z %z'), d == d, d.astimezone(datetime.timezone.utc))
import enum
class C(enum.Enum):
    A = 1
    @classmethod
    def _missing_(c, v): return f(c.A)
print(C(5))
import dataclasses
@dataclasses.dataclass(order=True)
class D:
    a: int
    def __post_init__(s): f(1)
print(D(1) < D(2), D(1) == D(1), D(1))
import dataclasses
@dataclasses.dataclass(frozen=True)
class D:
    a: object
print({D(K(1)): 1}[D(K(1))], hash(D(K(1))) == hash(D(K(1))), D(V()))
import contextlib
@contextlib.contextmanager
def m():
    f(1)
    yield f(2)
    f(3)
with m() as x: print(x)
import textwrap, pprint
pprint.pprint([V(), {K(1): V()}])
import array
a=array.array('i', [V(1)])
a.append(V(2))
print(a, a.index(V(2)))
import io
print(io.StringIO().write('a'), io.BytesIO(b'abc').read(V(2)))
import collections
N=collections.namedtuple('N', 'a b')
print(N(V(1), 2), N(V(1), 2) == (1, 2), N(K(1), 2)._asdict())
import functools
@functools.total_ordering
class T:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return f(s.v == o.v)
    def __lt__(s, o): return f(s.v < o.v)
print(T(1) <= T(2), T(1) >= T(2), sorted([T(2), T(1)])[0].v, max(T(1), T(3)).v)
import functools
@functools.singledispatch
def g(x): return f('d')
@g.register
def _(x: int): return f('i')
print(g(1), g('a'))
import functools
print(sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: f(a - b))))
import traceback
try: raise E(1)
except E: print(traceback.format_exc().splitlines()[-1])
import types
n = types.SimpleNamespace(a=V())
print(n, n == types.SimpleNamespace(a=3))

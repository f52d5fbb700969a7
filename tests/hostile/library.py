# ends: MemoryError, TimeoutError, RecursionError, value
from pathlib import Path
p = Path('a/' * 500_000)
while True: p = p / p
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
from pathlib import Path
p = Path('/a')
while True: p = p / ('b' * 1000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
from pathlib import PurePath
PurePath('a/' * 200_000).parts
PurePath('a/' * 200_000).parents[199_999]
list(PurePath('a/' * 20_000).parents)
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
from pathlib import PurePath
PurePath('a' * 5000).match('*' * 2000 + 'b')
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
from pathlib import PurePath
PurePath('/'.join('a' * 2000)).full_match('**/' * 50 + 'b')
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
import fnmatch
fnmatch.fnmatch('a' * 10_000, '*a' * 200 + 'b')
# ---
# ends: AttributeError, TimeoutError, MemoryError, RecursionError, value
import glob
glob.translate('*' * 1_000_000)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import os.path
os.path.normpath('../' * 1_000_000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import os.path
os.path.commonpath(['/a' * 100_000] * 100)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import os
os.path.expandvars('$' * 1_000_000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import copy
x = []
for i in range(40): x = [x, [x]]
copy.deepcopy(x)
# ---
# ends: RecursionError, TimeoutError, MemoryError, value
import copy
x = []
for i in range(100_000): x = [x]
copy.deepcopy(x)
# ---
# ends: RecursionError, TimeoutError, MemoryError, value
import copy
class A:
    def __deepcopy__(self, m): return copy.deepcopy(A(), m)
copy.deepcopy(A())
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import copy
class A:
    def __reduce_ex__(self, p): return (A, (self,) * 1_000_000)
while True: copy.copy(A())
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import decimal
decimal.getcontext().prec = 10**8
decimal.Decimal(1) / 3
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import decimal
decimal.getcontext().prec = 100_000
decimal.Decimal(2).sqrt().exp().ln()
# ---
# ends: ArithmeticError, TimeoutError, MemoryError, RecursionError, value
import decimal
decimal.Decimal(10) ** 10**9
# ---
# ends: ArithmeticError, TimeoutError, MemoryError, RecursionError, value
import decimal
decimal.Decimal('1e999999999').to_integral_value() + 1
# ---
# ends: OverflowError, TimeoutError, MemoryError, RecursionError, value
import decimal
int(decimal.Decimal('1e999999999'))
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import decimal
'{:f}'.format(decimal.Decimal('1e99999999'))
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
import decimal
hash(decimal.Decimal('1e999999999999'))
# ---
# ends: ArithmeticError, TimeoutError, MemoryError, RecursionError, value
import decimal
decimal.Decimal('1' * 4000) ** decimal.Decimal('1e4000')
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import fractions
x = fractions.Fraction(1, 3)
while True: x = x * x + x
# ---
# ends: OverflowError, TimeoutError, MemoryError, RecursionError, value
import fractions
fractions.Fraction('1e999999999')
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import fractions
sum(fractions.Fraction(1, i) for i in range(1, 100_000))
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import statistics
statistics.quantiles(range(1_000_000), n=1_000_000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import statistics
statistics.mean([10**300, 1e300, 5] * 100_000)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import random
r = random.Random(1)
r.sample(range(10**12), 2_000_000)
# ---
# ends: OverflowError, TimeoutError, MemoryError, RecursionError, value
import random
random.Random(10**100_000)
while True: random.Random('x' * 1_000_000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import random
random.Random(1).choices(range(10), k=10**9)
# ---
# ends: OverflowError, TimeoutError, MemoryError, RecursionError, value
import random
random.Random(1).getrandbits(10**10)
# ---
# ends: OverflowError, TimeoutError, MemoryError, RecursionError, value
import random
random.Random(1).randbytes(10**10)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import itertools
list(itertools.permutations(range(1000), 500))
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import itertools
list(itertools.product(range(10), repeat=10**7))
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import itertools
itertools.product(*[range(10**6)] * 100)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import itertools
list(itertools.combinations(range(10**7), 2))
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import itertools
x = itertools.tee(itertools.count(), 100_000)
next(x[0])
for i in range(10**7): next(x[0])
# ---
# ends: RecursionError, TimeoutError, MemoryError, value
import itertools
x = itertools.count()
for i in range(100_000): x = itertools.islice(x, 10**9)
next(x)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import itertools
x = iter([1])
for i in range(100_000): x = itertools.chain(x, [1])
list(x)
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
import functools
x = int
for i in range(100_000): x = functools.partial(x)
x()
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import functools
x = int
for i in range(100_000): x = functools.partial(lambda f, *a: f(), x)
x()
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import functools
@functools.lru_cache(None)
def g(x): return 'x' * 1000
i = 0
while True: g(i); i += 1
# ---
# ends: RecursionError, TimeoutError, MemoryError, value
import functools
@functools.cache
def g(n): return g(n - 1) + 1 if n else 0
g(100_000)
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
import functools
@functools.singledispatch
def g(x): pass
class A: pass
for i in range(5000): g.register(type('A%d' % i, (A,), {}))(g)
g(A())
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import functools
functools.reduce(lambda a, b: a + a, range(60), 'x')
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import heapq
class A:
    def __lt__(self, o):
        while True: pass
heapq.heapify([A(), A()])
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import heapq
list(heapq.merge(*[iter(int, 1)] * 1000))
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import bisect
class A:
    def __len__(self): return 10**18
    def __getitem__(self, i): return 0
while True: bisect.bisect(A(), 1)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import collections
d = collections.deque()
d.extend(d for d in iter(int, 1))
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import collections
d = collections.deque(maxlen=10)
d.extend(iter(int, 1))
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import collections
d = collections.deque(range(1_000_000))
while True: d.rotate(500_000); d.insert(400_000, 1)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import collections
d = collections.defaultdict(lambda: d)
collections.ChainMap(*[{}] * 1_000_000)['a']
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import collections
c = collections.ChainMap()
for i in range(20_000): c = c.new_child()
c['a']
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import collections
collections.Counter('ab' * 5_000_000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import collections
list(collections.Counter({1: 10**10}).elements())
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import collections
collections.namedtuple('A', ['a%d' % i for i in range(100_000)])
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import collections
for i in range(10**7): collections.namedtuple('A%d' % i, 'a b c')
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import collections
d = collections.OrderedDict((i, i) for i in range(100_000))
while True: d.move_to_end(0); d.popitem(False); d[0] = 0
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import dataclasses
for i in range(10**7): dataclasses.make_dataclass('A%d' % i, ['a', 'b'])
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import dataclasses
dataclasses.make_dataclass('A', ['a%d' % i for i in range(30_000)])
# ---
# ends: RecursionError, TimeoutError, MemoryError, value
import dataclasses
@dataclasses.dataclass
class A: x: object
a = A(1)
for i in range(100_000): a = A(a)
dataclasses.asdict(a)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import dataclasses
@dataclasses.dataclass
class A: x: object; y: object
a = A(1, 1)
for i in range(40): a = A(a, a)
repr(a)
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
import dataclasses
@dataclasses.dataclass
class A: x: object; y: object
a = A(1, 1)
for i in range(40): a = A(a, a)
b = A(a.x, a.y)
a == b
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import enum
enum.Enum('A', ['a%d' % i for i in range(50_000)])
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import enum
F = enum.Flag('F', ['a%d' % i for i in range(2000)])
x = F(0)
for m in F: x |= m
repr(x)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import enum
F = enum.IntFlag('F', 'a b c')
for i in range(10**7): F(i)
# ---
# ends: RecursionError, TimeoutError, MemoryError, value
import typing
x = int
for i in range(5000): x = typing.Optional[list[x]]
repr(x)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import typing
x = int
for i in range(40): x = dict[x, x]
repr(x)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import typing
typing.Union[tuple(type('A%d' % i, (), {}) for i in range(3000))]
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import weakref
class A: pass
l = [weakref.ref(A()) for i in range(10**6)]
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import weakref
d = weakref.WeakValueDictionary()
class A: pass
while True: a = A(); d[id(a)] = a
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import inspect
def g(a, b=1, *c, **d): pass
while True: inspect.signature(g)
# ---
# ends: OSError, TimeoutError, MemoryError, RecursionError, value
import inspect
eval2 = lambda: 0
src = 'lambda ' + ','.join('a%d' % i for i in range(200)) + ': 0'
inspect.signature(eval2)
inspect.getsource(eval2)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import datetime
datetime.datetime(2020, 1, 1).strftime('%c' * 1_000_000)
# ---
# ends: ValueError, TimeoutError, MemoryError, RecursionError, value
import datetime
datetime.datetime.strptime('1' * 100_000, '%d' * 100)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import datetime
datetime.datetime.strptime('1' * 5000, '%j' * 90 + 'x')
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import datetime
sum([datetime.timedelta(1)] * 1_000_000, datetime.timedelta())
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import calendar
calendar.TextCalendar().formatyear(2020, w=10**7)
# ---
# ends: AttributeError, TimeoutError, MemoryError, RecursionError, value
import calendar
calendar.HTMLCalendar().formatyearpage(2020) * 1000
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import ipaddress
list(ipaddress.ip_network('0.0.0.0/0').hosts())
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import ipaddress
list(ipaddress.ip_network('::/0').subnets(new_prefix=128))
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import ipaddress
list(ipaddress.summarize_address_range(ipaddress.ip_address('::1'), ipaddress.ip_address('ffff' + ':ffff' * 7)))
list(ipaddress.collapse_addresses(ipaddress.ip_network('0.0.0.0/8').subnets(new_prefix=24)))
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import graphlib
g = graphlib.TopologicalSorter({i: [i + 1] for i in range(50_000)})
list(g.static_order())
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import graphlib
g = graphlib.TopologicalSorter()
for i in range(10**6): g.add(i, *range(100))
# ---
# ends: RuntimeError, TimeoutError, MemoryError, RecursionError, value
import queue
q = queue.Queue()
q.get()
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import queue
q = queue.PriorityQueue()
while True: q.put((1, 'x' * 1000))
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import sched, time
s = sched.scheduler(time.time, time.sleep)
def g(): s.enter(0, 1, g)
g()
s.run()
# ---
# ends: AttributeError, TimeoutError, MemoryError, RecursionError, value
import operator
operator.attrgetter('a.' * 500_000 + 'a')(1)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import operator
operator.itemgetter(*range(1_000_000))(range(1_000_000))
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import types
types.SimpleNamespace(**{'a%d' % i: i for i in range(300_000)})
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
import types
n = types.SimpleNamespace(); n.n = n
m = types.SimpleNamespace(); m.m = m
repr(n), n == m
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import numbers, abc
class A(abc.ABC): pass
for i in range(10**7): isinstance(i, A)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import abc
class A(abc.ABC): pass
for i in range(5000): A.register(type('B%d' % i, (), {}))
while True: isinstance(object(), A)
# ---
# ends: RecursionError, TimeoutError, MemoryError, value
import reprlib
r = reprlib.Repr(); r.maxlevel = 10**6; r.maxlist = 10**6
x = []
for i in range(5000): x = [x]
r.repr(x)
# ---
# ends: ValueError, TimeoutError, MemoryError, RecursionError, value
import gettext
gettext.c2py('(' * 100_000)
# ---
# ends: ValueError, TimeoutError, MemoryError, RecursionError, value
import gettext
gettext.c2py('n' + '+n' * 10_000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import cmath
cmath.exp(complex(1e308, 1e308)) if 0 else [complex(i) ** 0.5 for i in range(10**8)]
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import mimetypes
while True: mimetypes.guess_type('a.' * 100_000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import fractions
d = {fractions.Fraction(i, 2**61 - 1): i for i in range(10**5)}
# ---
# ends: MemoryError
import itertools
list(itertools.product(*[range(10 ** 6)] * 100))

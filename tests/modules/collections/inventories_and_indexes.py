"""Inventories, indexes and queues: Counter arithmetic, defaultdict trees, deque windows, ChainMap settings, OrderedDict caches."""
from collections import Counter, defaultdict, deque, ChainMap, OrderedDict, namedtuple, UserDict, UserList, UserString

stock, sold = Counter(apple=5, pear=2, fig=0), Counter(apple=3, kiwi=1)
print(stock - sold, stock + sold, stock & sold, stock | sold, +Counter(a=-1, b=2), -Counter(a=-1, b=2), stock.total(), stock.most_common(1), stock['nothing'], list(stock.elements()), stock <= sold, Counter(a=1) == Counter(a=1, b=0), stock ^ sold if hasattr(Counter, '__xor__') else None)
stock.subtract(sold)
stock.update(['fig', 'fig'])
print(stock, Counter('mississippi').most_common(), Counter({'a': 1.5}).most_common(5), Counter(stock).copy(), repr(Counter()), Counter([1, 1, 2]).items())
tree = lambda: defaultdict(tree)
index = tree()
index['a']['b']['c'] = 1
print(repr(index).count('defaultdict'), dict(index)['a'].keys(), defaultdict(list, x=[1]), defaultdict(int).get('x'), defaultdict(None, {1: 2}) | {3: 4})
window = deque(maxlen=3)
for value in range(5):
    window.append(value)
    print(list(window), end=' ')
window.rotate(1)
window.extendleft('xy')
print(window, window.index(3) if 3 in window else None, deque('abcab').count('a'), deque([1, 2]) + deque([3]), deque([1, 2], 2) * 3, deque([1, 2]) < deque([1, 3]), deque(range(5)).__reversed__().__next__())
settings = ChainMap({'debug': True}, {'debug': False, 'port': 80}, {'host': 'x'})
print(dict(settings), settings['debug'], settings.maps[1], settings.new_child({'port': 1})['port'], settings.parents, list(settings), len(settings), settings | {'z': 1}, {'q': 0} | settings)
cache = OrderedDict(a=1, b=2, c=3)
cache.move_to_end('a')
print(cache, cache.popitem(last=False), list(reversed(cache)), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) == {'a': 1}, cache | {'d': 4})
Row = namedtuple('Row', 'id name id2 class', rename=True, defaults=(0, None))
print(Row(1, 'x'), Row._fields, Row._field_defaults, Row(1, 'x')._replace(id=2), Row._make('abcd')._asdict(), Row.__doc__)
for bad in (lambda: namedtuple('P', 'x x'), lambda: namedtuple('P', 'class'), lambda: namedtuple('P', '_a'), lambda: namedtuple('1', 'a'), lambda: namedtuple('P', 'a', defaults=(1, 2)), lambda: Row(), lambda: Row(1, 2, 3, 4, 5), lambda: Row(1, 'a')._replace(z=1), lambda: Row._make([1]), lambda: deque([1]).remove(2), lambda: deque().pop(), lambda: deque(maxlen=-1), lambda: deque([1]).index(5), lambda: deque([1], 1).insert(0, 3),
            lambda: deque([1])[3], lambda: settings.pop('host'), lambda: ChainMap()['x'], lambda: Counter(5), lambda: Counter.fromkeys('ab'), lambda: defaultdict(5), lambda: defaultdict(int)['x'] + defaultdict()['y'], lambda: cache.move_to_end('zz'), lambda: OrderedDict().popitem(), lambda: Counter(a='x') + Counter(a=1), lambda: deque(5), lambda: deque(maxlen='x'), lambda: ChainMap({}).popitem(), lambda: deque([1, 2]) * 'a'):
    try:
        print(bad())
    except (ValueError, TypeError, KeyError, IndexError, NotImplementedError) as error:
        print(type(error).__name__, error)

"""Values laid out for reading: widths, depth, compactness, sorting, records, recursion."""
import pprint
from collections import OrderedDict, Counter, defaultdict, deque, ChainMap, namedtuple
from dataclasses import dataclass, field
from types import SimpleNamespace, MappingProxyType

data = {'name': 'a' * 30, 'list': list(range(30)), 'nested': {'z': {'y': {'x': [1, {'w': 2}]}}}, 'tuple': ('one' * 10, 'two' * 10, 'three' * 10), 'set': {3, 1, 2}, 'bytes': bytes(range(60)), 'text': 'lorem ipsum dolor sit amet ' * 5}
pprint.pprint(data)
pprint.pprint(data, width=40, compact=True, depth=3)
pprint.pprint(data, width=120, sort_dicts=False, indent=4)
pprint.pp({'b': 1, 'a': 2, 10: 3})
print(pprint.pformat([10 ** n for n in range(9)], underscore_numbers=True, width=30))


@dataclass
class Item:
    name: str
    tags: list = field(default_factory=list)
    hidden: int = field(default=0, repr=False)


Row = namedtuple('Row', 'first second')
pprint.pprint([Item('x' * 40, ['tag'] * 12), Item('y')])
pprint.pprint([OrderedDict((n, 'v' * 20) for n in 'abcd'), Counter('mississippi'), defaultdict(list, {'k' * 40: [1] * 20}), deque(range(40), 50), ChainMap({'a' * 30: 1}, {'b' * 40: 2}), Row('a' * 50, 'b' * 50), SimpleNamespace(alpha='a' * 40, beta='b' * 40), MappingProxyType({'q' * 40: 1, 'r' * 40: 2}), frozenset(range(40))], width=70)
loop = [1]
loop.append({'self': loop})
print(pprint.saferepr(loop).split(' with')[0], pprint.isrecursive(loop), pprint.isreadable(loop), pprint.isreadable([1, 'a']), pprint.isreadable(object()), pprint.saferepr({'b': 1, 'a': 2}), pprint.PrettyPrinter(width=10).pformat([[], {}, (), '', set(), frozenset()]), pprint.pformat({'a': {'b': {}}}, depth=1), pprint.pformat((1,)), pprint.pformat('a b ' * 10, width=20), pprint.pformat({1: 'x y ' * 9}, width=24))
for bad in (lambda: pprint.pformat([], width=0), lambda: pprint.pformat([], depth=0), lambda: pprint.pformat([], indent=-1), lambda: pprint.PrettyPrinter(stream=5).pprint([]), lambda: pprint.pformat([], 'x'), lambda: pprint.pprint()):
    try:
        print(bad())
    except (ValueError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)

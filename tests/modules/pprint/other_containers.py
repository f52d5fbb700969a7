from collections import Counter, OrderedDict, defaultdict, deque
from dataclasses import dataclass
from pprint import pformat, pprint
from types import SimpleNamespace


@dataclass
class Item:
    name: str
    parts: list


pprint(Item('long name of a thing', ['part one', 'part two', 'part three']), width=40)
pprint(SimpleNamespace(alpha='a' * 20, beta='b' * 20), width=40)
for value in (deque(range(8)), OrderedDict(a=1), defaultdict(int, a=1), Counter('aab'), {3, 1, 2}, frozenset([2, 1]),
              b'raw' * 9):
    print(pformat(value, width=20))

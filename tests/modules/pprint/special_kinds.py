# Collections, namespaces, dataclasses and subclasses.
import collections
import dataclasses
import types
from pprint import pformat, pprint

words = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta']
pprint(collections.OrderedDict((word, len(word)) for word in words), width=40)
pprint(collections.defaultdict(list, {word: [word] * 2 for word in words}), width=50)
pprint(collections.Counter('the quick brown fox'), width=40)
pprint(collections.deque(words), width=30)
pprint(collections.deque(words, maxlen=9), width=30)
pprint(collections.ChainMap({word: 1 for word in words}, {'other': 2}), width=40)
pprint(types.MappingProxyType({word: 1 for word in words}), width=40)
pprint(types.SimpleNamespace(first=words, second={'k': words}), width=50)
pprint(collections.UserDict({word: word for word in words}), width=40)
pprint(collections.UserList(words), width=20)
pprint(collections.UserString(' '.join(words)), width=30)
pprint({word: 1 for word in words}.keys(), width=40)
pprint({word: 1 for word in words}.items(), width=40)


@dataclasses.dataclass
class Point:
    x: int
    name: str
    tags: list = dataclasses.field(default_factory=list)
    hidden: int = dataclasses.field(default=1, repr=False)


pprint(Point(1, 'n'))
pprint([Point(1, 'a name ' * 5, words), Point(2, 'b')], width=50)


@dataclasses.dataclass
class Own:
    x: list

    def __repr__(self):
        return f'Own of {self.x}'


pprint(Own(words), width=20)


class Sub(dict):
    pass


class Loud(list):
    def __repr__(self):
        return 'Loud'


Pair = collections.namedtuple('Pair', 'left right')
pprint([Sub((word, 1) for word in words), Loud(words), Pair(words, 1)], width=40)
print(pformat(Sub()))


class Plain:
    def method(self):
        pass

    def __eq__(self, other):
        return True

    __hash__ = None


print(pformat([types.MappingProxyType({'k' * 40: 'v' * 40}), int, len, type('T', (), {})], width=30))
text = pformat({'key' * 9: [Plain().method] * 2}, width=20)
print(text.count('bound method Plain.method'))

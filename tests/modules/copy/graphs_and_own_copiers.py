"""Copies of graphs with cycles and shared parts, own copiers, slots, and what is the same afterwards."""
import copy
from collections import OrderedDict, defaultdict, deque, Counter
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
import re


class Node:
    def __init__(self, name):
        self.name, self.links = name, []

    def __repr__(self):
        return f'{self.name}->{[n.name for n in self.links]}'


a, b = Node('a'), Node('b')
a.links, b.links = [b, b, a], [a]
c = copy.deepcopy(a)
print(c, c is not a, c.links[0] is c.links[1], c.links[2] is c, c.links[0].links[0] is c, copy.copy(a).links is a.links)


class Counted:
    copies = 0

    def __init__(self, value):
        self.value = value

    def __copy__(self):
        Counted.copies += 1
        return Counted(self.value)

    def __deepcopy__(self, memo):
        Counted.copies += 10
        made = memo[id(self)] = Counted(copy.deepcopy(self.value, memo))
        return made


both = [Counted([1])] * 2
deep = copy.deepcopy(both)
print(deep[0] is deep[1], copy.copy(both[0]).value is both[0].value, Counted.copies)


class Slotted:
    __slots__ = ('x', 'y')


class State:
    def __init__(self):
        self.kept, self.lost = 1, 2

    def __getstate__(self):
        return {'kept': self.kept}

    def __setstate__(self, state):
        self.__dict__.update(state, restored=True)


class Reduced:
    def __init__(self, *args):
        self.args = args

    def __reduce__(self):
        return Reduced, (*self.args, 'reduced')


s = Slotted()
s.x = [1]
t = copy.copy(s)
print(t.x is s.x, hasattr(t, 'y'), copy.deepcopy(s).x == [1], vars(copy.copy(State())), copy.deepcopy(Reduced([1])).args)


class Colour(Enum):
    RED = 1


@dataclass(frozen=True)
class Point:
    x: int
    tags: list = field(default_factory=list)

    def __replace__(self, /, **changes):
        return Point(**{'x': self.x, 'tags': self.tags} | changes)


shared = [1]
for value in (5, 'a', None, (1, 2), frozenset({1}), len, Colour.RED, re.compile('a'), int, Decimal('1.5'), range(3), b'x', print, Node, lambda: 1, ...):
    print(type(value).__name__, copy.copy(value) is value, copy.deepcopy(value) is value)
for value in ([shared, shared], {'a': shared}, {1}, bytearray(b'x'), deque([shared], 3), OrderedDict(a=shared), defaultdict(list, a=shared), Counter('aab'), (shared, 1), Point(1, shared)):
    print(type(value).__name__, copy.copy(value) == value, copy.deepcopy(value) == value, copy.copy(value) is value, copy.deepcopy(value) is value)
print(copy.replace(Point(1, [2]), x=9), copy.deepcopy([shared, shared], {id(shared): 'memo'}), copy.deepcopy(defaultdict(int, a=1)).default_factory, copy.deepcopy(deque([1], 2)).maxlen)
for bad in (lambda: copy.replace(5, x=1), lambda: copy.copy(x for x in 'a'), lambda: copy.deepcopy(iter([])) and copy.deepcopy(x for x in 'a'), lambda: copy.replace(Point(1), z=2), lambda: copy.deepcopy(type('Bad', (), {'__deepcopy__': 5})()), lambda: copy.copy(type('Bad', (), {'__reduce_ex__': lambda self, p: 5})()), lambda: copy.copy(copy)):
    try:
        print(bad())
    except (TypeError, copy.Error) as error:
        print(type(error).__name__, error)

# host: fetch
# Iterators of builtin types, each after its first item.
import itertools
import sys


class Sequence:
    def __len__(self):
        return 4

    def __getitem__(self, index):
        if index > 3:
            raise IndexError(index)
        return index * 10


class Counter:
    def __init__(self):
        self.value = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.value += 1
        if self.value > 4:
            raise StopIteration
        return self.value


data = {'a': 1, 'b': 2, 'c': 3}
walks = [
    iter([1, 2, 3]), reversed([1, 2, 3]), iter((1, 2, 3)), iter('héy'), iter(b'abc'), iter(bytearray(b'abc')),
    iter(memoryview(b'abc')), iter(range(5)), iter(range(2 ** 70, 2 ** 70 + 3)), iter(data), reversed(data), iter({1, 2, 3}),
    iter(data.items()), reversed(data.values()), reversed('abc'), iter(Sequence()), reversed(range(4)), enumerate('abc', 5),
    map(str, [1, 2, 3]), filter(None, [0, 1, 2, 3]), zip('abc', [1, 2, 3]), iter(Counter()), zip(Counter(), 'abc'),
    map(lambda a: a + 1, [1, 2, 3]), filter(lambda a: a % 2, [1, 2, 3]), iter(lambda: 7, 8), enumerate(Counter()),
    (letter for letter in 'abc'), t'{data}{1!r:>4}'.__iter__(), map(str, Counter()), iter(sys.stdout.__class__.__mro__),
    reversed(Sequence()), itertools.chain(Counter()), itertools.chain(Sequence()), itertools.islice(Sequence(), 4), itertools.cycle(Counter()),
]
firsts = [next(walk) for walk in walks]
views = data.keys(), data.values(), data.items()
for key in data:
    for number in range(2):
        print(key, number, fetch(key))
    break
print([type(first).__name__ for first in firsts])
for walk in walks:
    print(type(walk).__name__, [item for item, _ in zip(walk, range(2))])
print(views, len(views[0]))

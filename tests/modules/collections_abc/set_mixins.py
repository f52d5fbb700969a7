from collections.abc import MutableSet, Set


class Bag(MutableSet):
    def __init__(self, items=()):
        self.items = []
        for item in items:
            self.add(item)

    def __contains__(self, item):
        return item in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, item):
        if item not in self.items:
            self.items.append(item)

    def discard(self, item):
        if item in self.items:
            self.items.remove(item)

    def __repr__(self):
        return f'Bag({self.items})'


a, b = Bag([1, 2, 3]), Bag([3, 4])
print(a & b, a | b, a - b, a ^ b, a & [1], {3, 9} & a, [5] - a, {1, 7} | b)
print(a < b, a <= a, a > {1}, a >= [1] if False else None, a == {1, 2, 3}, a != b, a.isdisjoint([9]))
a |= [7]
a &= [1, 7, 3]
a ^= [1, 5]
a -= {3}
print(a, a.pop(), a)
a.remove(5)
try:
    a.remove(5)
except KeyError as error:
    print(repr(error))
try:
    Bag().pop()
except KeyError as error:
    print(repr(error))
b ^= b
print(b)
b = Bag([1])
b -= b
print(b, len(b))


class Frozen(Set):
    def __init__(self, items):
        self.items = frozenset(items)

    __contains__ = lambda self, item: item in self.items
    __iter__ = lambda self: iter(self.items)
    __len__ = lambda self: len(self.items)
    __hash__ = Set._hash


for items in ((), (1, 2), ('a', 4.5, None)):
    print(hash(Frozen(items)) == hash(frozenset(items)))
print({Frozen([1]): 2}[Frozen([1])], Frozen([1]) == {1}, Frozen([1]) < frozenset({1, 2}))
try:
    Frozen([1]) < [1, 2]
except TypeError as error:
    print(error)

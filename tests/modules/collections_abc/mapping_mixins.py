from collections.abc import Mapping, MutableMapping


class Squares(Mapping):
    def __getitem__(self, key):
        if key < 0:
            raise KeyError(key)
        return key * key

    def __iter__(self):
        return iter(range(3))

    def __len__(self):
        return 3


squares = Squares()
print(squares.get(5), squares.get(-1), squares.get(-1, 'no'), 2 in squares, -2 in squares)
print(list(squares.keys()), list(squares.values()), list(squares.items()))
print(squares == {0: 0, 1: 1, 2: 4}, squares != {}, len(squares.keys()))
print(squares.keys() & {1, 7}, squares.keys() | {9}, sorted(squares.items() - {(1, 1)}), (2, 4) in squares.items(), 4 in squares.values())
match squares:
    case {1: one}:
        print('one', one)
try:
    hash(squares)
except TypeError as error:
    print(error)
try:
    reversed(squares)
except TypeError as error:
    print(error)


class Store(MutableMapping):
    def __init__(self, *args, **kwargs):
        self.data = {}
        self.update(*args, **kwargs)

    def __getitem__(self, key):
        return self.data[key]

    def __setitem__(self, key, value):
        self.data[key] = value

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)

    def __repr__(self):
        return f'Store({self.data})'


store = Store({'a': 1}, b=2)
store.update([('c', 3)])
print(store, store.pop('a'), store.pop('zz', None), store.setdefault('d', 4), store.setdefault('b', 9))
print(store.popitem(), store, store.keys(), store.values(), store.items())
try:
    store.pop('zz')
except KeyError as error:
    print(repr(error))
store.clear()
print(store, bool(store))
try:
    store.popitem()
except KeyError as error:
    print(repr(error))

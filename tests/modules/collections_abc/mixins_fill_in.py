from collections.abc import Mapping, MutableSequence, Set


class Squares(Mapping):
    def __getitem__(self, key):
        if key not in (1, 2, 3):
            raise KeyError(key)
        return key * key

    def __iter__(self):
        return iter((1, 2, 3))

    def __len__(self):
        return 3


squares = Squares()
print(list(squares.items()), squares.get(9, '-'), 3 in squares, squares == {1: 1, 2: 4, 3: 9}, list(squares.values()))
print(4 in squares.values(), squares.keys() & {1, 7}, isinstance({}, Mapping), issubclass(list, MutableSequence))
for attempt in (Set, MutableSequence, lambda: squares[5]):
    try:
        attempt()
    except (TypeError, KeyError) as error:
        print(type(error).__name__, error)

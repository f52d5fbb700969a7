from collections.abc import MutableSequence, Sequence


class Letters(Sequence):
    def __init__(self, text):
        self.text = text

    def __getitem__(self, index):
        return self.text[index]

    def __len__(self):
        return len(self.text)


letters = Letters('hello')
print(list(letters), 'l' in letters, 'x' in letters, list(reversed(letters)))
print(letters.index('l'), letters.index('l', 3), letters.index('l', -2), letters.count('l'))
for args in (('x',), ('l', 4), ('h', 1, 3)):
    try:
        print(letters.index(*args))
    except ValueError as error:
        print(repr(error))
match letters:
    case [first, *rest]:
        print(first, rest)


class Items(MutableSequence):
    def __init__(self, *items):
        self.items = list(items)

    def __getitem__(self, index):
        return self.items[index]

    def __setitem__(self, index, value):
        self.items[index] = value

    def __delitem__(self, index):
        del self.items[index]

    def __len__(self):
        return len(self.items)

    def insert(self, index, value):
        self.items.insert(index, value)


items = Items(3, 1, 2)
items.append(5)
items.extend(items)
items += (7, 8)
items.reverse()
print(items.items, items.pop(), items.pop(0))
items.remove(1)
print(items.items)
items.clear()
print(items.items, len(items))
try:
    items.pop()
except IndexError as error:
    print(error)
try:
    Sequence()
except TypeError as error:
    print(error)

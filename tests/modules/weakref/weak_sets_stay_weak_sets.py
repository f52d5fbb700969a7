from weakref import WeakKeyDictionary, WeakSet, WeakValueDictionary


class Thing:
    def __init__(self, name):
        self.name = name


a, b, c = Thing('a'), Thing('b'), Thing('c')
one, two = WeakSet([a, b]), WeakSet([b, c])
for made in (one | two, one & two, one - two, one ^ two, one.union([c]), one.difference([a]), one.copy()):
    print(type(made).__name__, sorted(each.name for each in made))
print(5 in one, a in one, c in one, one <= one | two)
keys = WeakKeyDictionary({a: 1})
keys |= [(b, 2)]
print(sorted(key.name for key in keys), type(keys | WeakKeyDictionary({c: 3})).__name__)
values = WeakValueDictionary({1: a})
values |= {2: b}
print(sorted(values.keys()))

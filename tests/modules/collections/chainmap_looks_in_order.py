from collections import ChainMap

base = {'a': 1, 'b': 2}
c = ChainMap({'b': 20, 'c': 30}, base)
print(c, c['a'], c['b'], len(c), list(c), c.get('zz', 0), 'a' in c, bool(ChainMap()), dict(c))
child = c.new_child({'a': 100}, d=4)
print(child, child['a'], child.parents == c, child.maps[0])
child['x'] = 1
del child['x']
for bad in (lambda: c['nope'], lambda: child.__delitem__('b'), lambda: ChainMap().popitem(), lambda: c.pop('a')):
    try:
        bad()
    except KeyError as error:
        print(repr(error))
print(c.pop('c'), c.popitem(), c, c | {'z': 1}, {'q': 0} | c, list(c.items()), c == {'a': 1, 'b': 2})
c |= {'n': 5}
c.clear()
print(c, c.copy(), ChainMap.fromkeys('ab', 3), c.setdefault('k', 9), c.maps)


class Deep(ChainMap):
    def __missing__(self, key):
        return f'no {key}'


print(Deep({})['q'])

from collections import OrderedDict

d = OrderedDict(a=1, b=2, c=3)
print(d, list(d), list(reversed(d)), d == {'c': 3, 'b': 2, 'a': 1}, d == OrderedDict(c=3, b=2, a=1))
d.move_to_end('a')
print(d)
d.move_to_end('c', last=False)
print(d, d.popitem(), d.popitem(last=False), d)
for bad in (lambda: d.move_to_end('zz'), lambda: OrderedDict().popitem(), lambda: d.pop('q')):
    try:
        bad()
    except KeyError as error:
        print(repr(error))
print(d.pop('q', 5), OrderedDict(), OrderedDict([(1, 2)]), OrderedDict.fromkeys('ab', 0), d.copy(), type(d.copy()))
d |= {'z': 26}
print(d, d | {'y': 1}, {'y': 1} | d, d.setdefault('n'), d != OrderedDict())
cache = OrderedDict()
for i in range(50):
    cache[i % 7] = i
    cache.move_to_end(i % 7)
    if len(cache) > 5:
        cache.popitem(last=False)
print(cache)


class Own(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value * 2)


print(Own(a=1), Own([('x', 2)]), isinstance(Own(), dict))
r = OrderedDict()
r['r'] = r
print(r, list(d.items()), list(d.keys()), list(d.values()))

from collections import defaultdict

d = defaultdict(list)
d['a'].append(1)
d['a'].append(2)
d['b']
print(d, d.default_factory, d.get('z'), 'z' in d, len(d), dict(d))
counts = defaultdict(int)
for letter in 'mississippi':
    counts[letter] += 1
print(counts, sorted(counts.items()), counts == {'m': 1, 'i': 4, 's': 4, 'p': 2})
n = defaultdict(lambda: defaultdict(int))
n['x']['y'] += 5
print({k: dict(v) for k, v in n.items()})
e = defaultdict(None, a=1)
try:
    e['zz']
except KeyError as error:
    print(repr(error))
print(e, defaultdict(), defaultdict(int, {'a': 1}, b=2), defaultdict(list, [(1, 2)]))
for bad in (lambda: defaultdict(3), lambda: defaultdict(int, 5)):
    try:
        bad()
    except TypeError as error:
        print(error)
c = counts.copy()
c['new'] += 1
print(type(c), c.default_factory, 'new' in counts, (counts | {'z': 1})['z'], type({'q': 1} | counts), (counts | c) == c)
counts |= {'k': 3}
print(counts['k'], counts.setdefault('w'), counts.pop('k'))
d.default_factory = set
d['s'].add(1)
print(d)


class Keyed(defaultdict):
    def __missing__(self, key):
        self[key] = value = key * 2
        return value


k = Keyed()
print(k[4], k, defaultdict.__missing__(defaultdict(int), 5))
r = defaultdict(list)
r['self'] = r
print(r)
try:
    defaultdict(lambda: 1 / 0)['x']
except ZeroDivisionError as error:
    print(error)
print(defaultdict(list, a=[1]).__class__.__mro__, defaultdict[str, int])
c |= [('pair', 1)]
print(c['pair'])

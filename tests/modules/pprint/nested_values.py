# Values that need several lines; widths, indents, depths, compact lists.
from pprint import PrettyPrinter, pformat, pp, pprint

data = {
    'name': 'a name that is long enough to matter', 'numbers': list(range(30)), 'nested': {'b': [1, 2], 'a': (1,)},
    'empty': [[], {}, (), set(), ''], 'long': ['word' * 5, 'word' * 6, {'k' * 30: 'v' * 30, 'j' * 30: ['w' * 30] * 2}],
}
pprint(data)
pprint(data, width=40, compact=True)
pprint(data, indent=4, depth=2, sort_dicts=False)
pp(data, width=60)
print(pformat({'x': {'y': {'z': {'w': 1}}}}, depth=2), pformat([1, [2, [3, [4]]]], depth=3))
pprint({3: 'three', 'a': 1, None: 2, (1, 2): 3, 2.5: 4})
pprint([123456789, {'n': 10 ** 12}], underscore_numbers=True)
pprint(('tuple' * 6, 'of' * 20, ('inner' * 8, 'x' * 40)))
pprint(('x' * 90,))
pprint({'set': set(range(40)), 'frozen': frozenset('abcdefghijklmnopqrstuvwxyz')}, width=50)
pprint([{'id': i, 'tags': ['t%d' % j for j in range(i)]} for i in range(4)], width=30)
for bad in ({'indent': -1}, {'depth': 0}, {'width': 0}):
    try:
        PrettyPrinter(**bad)
    except ValueError as error:
        print(error)

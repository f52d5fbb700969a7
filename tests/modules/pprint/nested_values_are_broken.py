from pprint import pformat, pp, pprint

data = {'name': 'agent', 'steps': [{'tool': 'search', 'args': ('query text', 10)}, {'tool': 'read', 'args': ()}],
        'ok': True}
pprint(data)
pprint(data, width=40)
pp({'b': 1, 'a': [2] * 3}, width=8)
pprint({'b': 1, 'a': 2}), pprint({'b': 1, 'a': 2}, sort_dicts=False)
print(pformat([1, [2, [3, [4]]]], depth=2), pformat('word ' * 8, width=20))
pprint(list(range(30)), compact=True, width=40)
pprint(123456789, underscore_numbers=True)

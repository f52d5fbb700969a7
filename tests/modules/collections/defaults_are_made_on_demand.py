from collections import defaultdict

tree = defaultdict(lambda: defaultdict(int))
for path in ('a/x', 'a/y', 'b/x', 'a/x'):
    folder, name = path.split('/')
    tree[folder][name] += 1
print({folder: dict(names) for folder, names in tree.items()})
plain = defaultdict(list, {'k': [1]})
print(plain, plain.get('none'), 'none' in plain, plain['new'], plain | {'z': 1}, plain.copy() == plain)
plain.default_factory = None
for attempt in (lambda: plain['gone'], lambda: defaultdict(5), lambda: defaultdict(len)['x'], lambda: plain.pop('x')):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)

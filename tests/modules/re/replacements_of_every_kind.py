import re

print(re.sub(r'(\w)(\d)', r'\2\1', 'a1 b2'), re.sub('x*', '-', 'abxd'), re.subn('a', 'b', 'banana', count=2),
      re.sub('', '.', 'ab'))
print(re.sub(r'\d+', lambda m: str(int(m[0]) * 2), '3 and 14'), re.sub(r'(?P<n>a)|b', r'[\g<n>]', 'ab'),
      re.sub('a', r'\n\\', 'a'))
print(re.split(r'[,;]\s*', 'a, b;c'), re.split(r'(-)', 'a-b-c', maxsplit=1), re.split('', 'ab'), re.split('x', ''))
print(re.findall(r'(\w)(\d)?', 'a1b'), re.findall('a|', 'ba'), [m.start() for m in re.finditer('(?=aa)', 'aaaa')],
      re.escape('a.b*[c] d-é'))
for attempt in (lambda: re.sub('a', r'\1', 'a'), lambda: re.sub('a', r'\q', 'a'), lambda: re.sub('a', 5, 'a'),
                lambda: re.sub('a', b'b', 'a'),
                lambda: re.sub('(a)', r'\g<x', 'a')):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)

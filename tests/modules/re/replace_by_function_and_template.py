import re

print(re.sub(r'(\w)(\d)', r'\2\1', 'a1b2'), re.subn('x*', '-', 'abxd'))
print(re.sub(r'\d+', lambda m: str(int(m[0]) * 2), 'a1b22c333', count=2))
print(re.sub('a', r'[\g<0>\\\n]', 'bab'), re.sub(b'a', rb'\g<0>!', b'cab'))
for template in [r'\2', r'\g<x>', r'\g<', r'\q', r'\g<1', r'\400']:
    try:
        re.sub('(a)', template, 'a')
    except (re.error, IndexError) as error:
        print(type(error).__name__, error)
for function in [5, lambda m: 5]:
    try:
        re.sub('a', function, 'xa')
    except TypeError as error:
        print(error)

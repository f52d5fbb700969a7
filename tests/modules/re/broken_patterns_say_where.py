import re

for pattern in ('(', ')', '[a', 'a**', '*a', '(?P<1>a)', '(?P<a>x)(?P<a>y)', r'\1', '[z-a]', '(?<=a+)b', '(?z)',
                'a{2,1}', '(?P=x)', r'\k', 'x(?i)', '(?:a', '\\'):
    try:
        re.compile(pattern)
        print(pattern, 'fine')
    except re.PatternError as error:
        print(pattern, '|', error.msg, '|', error.pos, error.colno)
for attempt in (lambda: re.match('a', b'a'), lambda: re.match(b'a', 'a'), lambda: re.compile(5),
                lambda: re.search('a', None)):
    try:
        attempt()
    except TypeError as error:
        print(error)

cases = [
    ('%d %s', (1, 'x')),
    ('%5d|%-5s', (1, 'x')),
    ('%d%%', 3),
    ('%(a)s', {'a': 1}),
    ('%d', True),
    ('%d', 2.7),
    ('%i', -5),
    ('%x', 255),
]
for turn in range(2):
    for template, values in cases:
        print(template % values)
    try:
        '%d' % 'a'
    except TypeError as error:
        print(error)
    try:
        '%q' % 1
    except ValueError as error:
        print(error)

import unicodedata as u


def attempt(function, *args):
    try:
        print(repr(function(*args)))
    except Exception as error:
        print(type(error).__name__ + ':', error)


for name in ('category', 'name', 'numeric', 'decimal', 'digit', 'decomposition'):
    function = getattr(u, name)
    for args in (('\x00',), ('\u0378',), (), ('ab',), (5,), ('',), ('a', 1, 2), (b'a',)):
        attempt(function, *args)
    try:
        function(chr=1)
    except TypeError as error:
        print(error)
for name in ('NO SUCH', 5, 'é', '', 'x' * 300, 'cjk unified ideograph-4e00', 'CJK UNIFIED IDEOGRAPH-0041', 'LATIN'):
    attempt(u.lookup, name)
for args in (('X', 'a'), ('nfc', 'a'), ('NFC',), (1, 'a'), ('NFC', 1), ('NFC', 'a', 'b')):
    attempt(u.normalize, *args)
    attempt(u.is_normalized, *args)
print(u.name('\n', 'x'), u.decimal('x', None), u.digit('²'), u.numeric('Ⅷ'))

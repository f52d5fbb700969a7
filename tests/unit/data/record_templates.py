"""Prints templates.txt, how CPython 3.14 reads templates: python3.14 record_templates.py > templates.txt

The notation is that of record_numbers.py. Arguments of "percent" lines are i (int), f (float) or s (str) followed by the
value, each a field behind the template; "percentkeys" takes its arguments as keys a and b.
"""

import _string
import random
import struct

random.seed(8)


def esc(s):
    raw = s.encode('utf-16-le', 'surrogatepass')
    units = struct.unpack(f'<{len(raw) // 2}H', raw)
    return ''.join(chr(u) if 32 <= u < 127 and u != 92 else f'\\u{u:04x}' for u in units)


def show(x):
    if isinstance(x, float):
        return 'f' + struct.pack('>d', x).hex()
    return f'i{x}' if isinstance(x, int) else 's' + esc(x)


def error(e):
    return f'!{type(e).__name__}: {esc(str(e))}'


def template(text):
    parts = []
    try:
        for literal, field, spec, conversion in _string.formatter_parser(text):
            parts += [esc(literal), '-' if field is None else '+' + esc(field), esc(spec or ''), esc(conversion or '')]
    except ValueError as e:
        parts.append(error(e))
    print('template', esc(text), *parts, sep='\t')


def path(text):
    parts = []
    try:
        first, rest = _string.formatter_field_name_split(text)
        parts.append(str(first) if isinstance(first, int) else "'" + esc(first))
        for attribute, name in rest:
            parts += [str(int(attribute)), str(name) if isinstance(name, int) else "'" + esc(name)]
    except ValueError as e:
        parts.append(error(e))
    print('path', esc(text), *parts, sep='\t')


def percent(text, args, area='percent'):
    try:
        result = esc(text % (dict(a=args[0], b=args[1]) if area == 'percentkeys' else args))
    except (TypeError, ValueError, OverflowError) as e:
        result = error(e)
    print(area, esc(text), *[show(a) for a in args], result, sep='\t')


def random_percent():
    text = random.choice(['', 'a', '%%', '\U0001f600', 'x%']) if random.random() < 0.2 else ''
    text += '%' + ''.join(random.choice('-+ #0') for _ in range(random.choice([0, 0, 1, 1, 2])))
    text += random.choice(['', '', '1', '5', '12', '*'])
    text += random.choice(['', '', '', '.', '.0', '.3', '.10', '.*'])
    text += random.choice(['', '', '', '', 'l', 'h', 'L'])
    return text + random.choice('diuoxXeEfFgGcsrad')


def main():
    for text in ['', 'a', '{', '}', '{}', '{{}}', '{{{}}}', '{0}', '{:{', '{0', '{0!', '{0!r', '{0!rx}', '{0!}', '{0!:}', '{0!x}', '{a{b}}', '{0.}',
                 '{0[}', '{0[]}', '{:}}', '{a!r:>{w}}', '{0:{1}}{2}', '{0[a}', '{[}', '{0[{]}', '{0[}]}', '{0[:]!r}', '{a:b:c}', '{a!r!s}',
                 '{:{:{}}}', '\U0001f600{\U0001f600}', '{!\U0001f600:x}', '}}', '}}{', '{{}', 'a}b', '{a]b}', '{ }', '{:{{}}}', '{!r:}']:
        template(text)
    for _ in range(500):
        template(''.join(random.choice('{{}}ab:!r[]. 0') for _ in range(random.randrange(12))))
    for text in ['', '0', 'a', '0.b', 'a.b.c', 'a[0]', 'a[b]', 'a[', 'a[]', 'a.', 'a..b', 'a[0]b', 'a[0].b', '.a', '[0]', '007', '-1', '\u0661',
                 '99999999999999999999', 'a[99999999999999999999]', 'a[-1]', 'a[ 0]', 'a]', '0x1', 'a[b]c', 'a[[]', 'a[.]', '1_0']:
        path(text)
    for _ in range(250):
        path(''.join(random.choice('aab0.[]') for _ in range(random.randrange(8))))
    values = [0, 1, -1, 42, -255, 10**20, 65, 1.5, -0.0, 1e10, float('inf'), 'text', 'x', '\xe9\U0001f600', '']
    fixed = ['%y', '%', '%5', '%%', '%5%', '%s%', '%(a', '%(a)', '%.', '%.x', '%hd', '%lld', '%\u2028', '%\x01', '\U0001f600%\xe9', '%zd', '%.2s',
             '%99999999999999999999d', '%.99999999999999999999d', '%.10000000000s', '%05s', '%-05d|', '%+ d', '%+.3d', '%#.5x', '%#o', '%#X', '%x',
             '%c', '%5c|', '%d %d', '', 'abc']
    for text in fixed:
        for value in (5, 'ab', 1.25):
            percent(text, (value,))
    for _ in range(1500):
        text = random_percent()
        percent(text, tuple([random.choice([-7, 0, 3, 9])] * text.count('*') + [random.choice(values)]))
    for text in ['%(a)s', '%(b)d', '%(a)s%(b)s', '%(a)', '%(a)%', '%(a)5.1f', '%(a)*d', '%(a)s%s', '%(a)-5d|', '%%(a)s', '%(b']:
        percent(text, (7, 8), 'percentkeys')


main()

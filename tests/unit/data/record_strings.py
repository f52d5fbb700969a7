"""Prints strings.txt, what str of CPython 3.14 does: python3.14 record_strings.py > strings.txt

The notation is that of record_numbers.py; parts of a list follow one another as fields. "table" lines are checksums over
all code points.
"""

import random
import struct
import zlib

random.seed(11)


def esc(s):
    raw = s.encode('utf-16-le', 'surrogatepass')
    units = struct.unpack(f'<{len(raw) // 2}H', raw)
    return ''.join(chr(u) if 32 <= u < 127 and u != 92 else f'\\u{u:04x}' for u in units)


def show(x):
    if isinstance(x, str):
        return esc(x)
    if isinstance(x, (list, tuple)):
        return '\t'.join([str(len(x))] + [show(y) for y in x])
    if isinstance(x, bool):
        return str(int(x))
    return str(x)


def record(area, function, *args):
    print(area, *[show(a) for a in args], show(function(*args)), sep='\t')


def table(name, function):
    """The CRC of what a function gives for each code point: a bit, a number or a text."""
    values = [function(c) for c in CHARACTERS]
    data = ''.join(values).encode('utf-16-le', 'surrogatepass') if isinstance(values[0], str) else bytes(values)
    crc = zlib.crc32(data)
    print('table', name, crc, sep='\t')


CHARACTERS = [chr(code) for code in range(0x110000)]
ALPHABETS = ['ab', 'abc ', 'aA1', 'a\t \n\r', 'x\u00e9\u00df', 'a\U0001f600', '\U0001f600\U0001f601', 'a\u03a3\u03c3.\u0345', "a'\"\\", 'aB c-D',
             '\u01c5\u01c4\u01c6 a', '\ufb01\u0130I', '\x1c\x85\u2028a', '\u0661\u00b2\u00bd\u4e00', '\x00\x7f\xa0\xad', '\ud800\udc00a', '+-0',
             '\u1f80\u1fb3A', '\u0300a ', 'aab', '_a1\u00b7', '\U00010400\U00010428x']


def random_text(longest=12, alphabet=None):
    alphabet = alphabet or random.choice(ALPHABETS)
    while True:
        text = ''.join(random.choice(alphabet) for _ in range(random.randrange(longest)))
        # UTF-16 cannot tell a high and a low surrogate next to one another from the code point of the pair.
        if '\ud800\udc00' not in text:
            return text


def main():
    texts = ['', 'a', 'A', ' ', 'Hello World', 'HELLO', 'hello', "they're bill's", '\u03a3', 'A\u03a3', 'A\u03a3.', 'A\u03a3b', 'A.\u03a3',
             'a\u0345\u03a3', '\u03a3a', 'stra\u00dfe', '\u0130', '\ufb03x', '123', '\u0661', '\u00b2', '\u00bd', 'if', '1a', '_', '\u2160', '\u2170',
             '\u01c5', '\u01c5a', 'a\u01c5', "'", '"', '\'"', '\\', '\n\t\r', '\x00', '\x7f', '\xa0', '\xad', '\u2028', '\ud800', '\U0001f600',
             '\U000e0001', '\ue000', '\uffff', '\U0010ffff', 'a' * 300 + '\xe9', '\u0149', '\u1f88', '\u1fbc', '\u0390', '\u1e9e', '\u13a0', '\uab70']
    texts += [random_text() for _ in range(400)]
    for text in texts:
        for name in ('lower', 'upper', 'title', 'capitalize', 'swapcase', 'casefold'):
            record(name, lambda s: getattr(s, name)(), text)
        record('repr', repr, text)
        record('ascii', ascii, text)
        record('traits', lambda s: ''.join(str(int(getattr(s, n)())) for n in (
            'isalpha', 'isalnum', 'isdecimal', 'isdigit', 'isnumeric', 'isspace', 'isprintable', 'isidentifier', 'islower', 'isupper',
            'istitle', 'isascii')), text)
        record('len', len, text)
        record('splitlines', lambda s, k: s.splitlines(bool(k)), text, random.randrange(2))
        for most in (-1, 0, 1, 2):
            record('split', lambda s, m: s.split(None, m), text, most)
            record('rsplit', lambda s, m: s.rsplit(None, m), text, most)
        record('strip', lambda s: [s.strip(), s.lstrip(), s.rstrip()], text)
        record('strip2', lambda s, c: [s.strip(c), s.lstrip(c), s.rstrip(c)], text, random_text(4, text or None))
        record('expandtabs', lambda s, n: s.expandtabs(n), text, random.choice([8, 0, 1, 4, -1]))
        width = random.randrange(16)
        record('pad', lambda s, w, f: [s.center(w, f), s.ljust(w, f), s.rjust(w, f), s.zfill(w)], text, width,
               random.choice([' ', '*', '\U0001f600']))
        step = random.choice([1, 1, 2, 3, -1, -2])
        start, stop = random.choice([None, 0, 1, -2, 3]), random.choice([None, 2, -1, 5, 0])
        print('slice', esc(text), *slice(start, stop, step).indices(len(text)), esc(text[start:stop:step]), sep='\t')
    for _ in range(900):
        alphabet = random.choice(ALPHABETS)
        text = random_text(24, alphabet)
        sub = random_text(3, alphabet)
        new = random_text(4)
        record('find', lambda s, t: [s.find(t), s.rfind(t), s.count(t), s.startswith(t), s.endswith(t)], text, sub)
        joined = text.replace(sub, new)
        if '\ud800\udc00' not in joined:
            count = random.choice([-1, 0, 1, 2, 5])
            if '\ud800\udc00' not in text.replace(sub, new, count):
                record('replace', lambda s, t, n, c: s.replace(t, n, c), text, sub, new, count)
        if sub:
            most = random.choice([-1, -1, 0, 1, 2])
            record('splitsep', lambda s, t, m: s.split(t, m), text, sub, most)
            record('rsplitsep', lambda s, t, m: s.rsplit(t, m), text, sub, most)
            record('partition', lambda s, t: list(s.partition(t) + s.rpartition(t)), text, sub)
            record('affix', lambda s, t: [s.removeprefix(t), s.removesuffix(t)], text, sub)
        other = random_text(24, alphabet)
        record('compare', lambda a, b: (a > b) - (a < b), text, other)
    for _ in range(120):
        data = bytes(random.choice([random.randrange(256), 39, 34, 92, 97]) for _ in range(random.randrange(8)))
        print('reprbytes', data.hex(), esc(repr(data)), sep='\t')
    for name in ('isalpha', 'isalnum', 'isdecimal', 'isdigit', 'isnumeric', 'isspace', 'isprintable', 'isidentifier', 'islower', 'isupper',
                 'istitle', 'lower', 'upper', 'title', 'casefold', 'swapcase', 'capitalize'):
        table(name, getattr(str, name))
    table('continues', lambda c: ('a' + c).isidentifier())
    table('breaks', lambda c: len(('a' + c + 'b').splitlines()) == 2)
    table('sigma1', lambda c: ('A' + c + '\u03a3').lower()[-1])
    table('sigma2', lambda c: ('A\u03a3' + c).lower()[1])
    table('sigma3', lambda c: (c + '\u03a3').lower()[-1])
    table('words', lambda c: ('a' + c + 'a').title())
    table('digits', lambda c: int(c) if c.isdecimal() else 99)
    table('repr', repr)


main()

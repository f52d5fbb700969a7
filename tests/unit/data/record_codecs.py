"""Prints codecs.txt, how CPython 3.14 encodes and decodes: python3.14 record_codecs.py > codecs.txt

"encode" lines: encoding, handler, text, result; "decode" lines: encoding, handler, bytes, result. An error is its type,
its fields and its text.
"""

import random
import struct

random.seed(4)
ENCODINGS = ['utf-8', 'utf-8-sig', 'ascii', 'latin-1', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be']
HANDLERS = ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'surrogateescape', 'surrogatepass', 'nosuch']


def esc(s):
    raw = s.encode('utf-16-le', 'surrogatepass')
    units = struct.unpack(f'<{len(raw) // 2}H', raw)
    return ''.join(chr(u) if 32 <= u < 127 and u != 92 else f'\\u{u:04x}' for u in units)


def error(e):
    if isinstance(e, UnicodeError):
        return f'!{type(e).__name__} {e.encoding} {e.start} {e.end} {e.reason} {esc(str(e))}'
    return f'!{type(e).__name__} {esc(str(e))}'


def merges(text):
    return any('\ud800' <= a <= '\udbff' and '\udc00' <= b <= '\udfff' for a, b in zip(text, text[1:]))


def encode(encoding, handler, text):
    try:
        result = text.encode(encoding, handler).hex()
    except (UnicodeError, LookupError) as e:
        result = error(e)
    print('encode', encoding, handler, esc(text), result, sep='\t')


def decode(encoding, handler, data):
    try:
        text = data.decode(encoding, handler)
        if merges(text):
            return
        result = esc(text)
    except (UnicodeError, LookupError, TypeError) as e:
        result = error(e)
    print('decode', encoding, handler, data.hex(), result, sep='\t')


def main():
    texts = ['', 'a', '\xe9', 'a\u20acb', '\U0001f600', '\ud800', 'a\udc80b', '\udcff\udc80x', '\ud800\ud801', 'x\udfff', 'a\xe9\xff\u0100\u0101z',
             '\U0001f600\ud800\xe9', '\x7f\x80', '\udc7f\udc80', '\udc80\ud800', 'a' * 40 + '\ud83d', '\ufeffa']
    for encoding in ENCODINGS:
        for handler in HANDLERS:
            for text in texts:
                encode(encoding, handler, text)
    pieces = [b'a', b'\x80', b'\xbf', b'\xc0', b'\xc2', b'\xc3\xa9', b'\xe2\x82', b'\xe2\x82\xac', b'\xe0\x80', b'\xe0\xa0', b'\xed\xa0\x80', b'\xed\xb2\x80',
              b'\xed\xa0', b'\xed', b'\xf0\x9f\x98\x80', b'\xf0\x9f\x98', b'\xf0\x9f', b'\xf0\x80', b'\xf4\x90\x80\x80', b'\xf5', b'\xff', b'\xfe', b'\xf4\x8f\xbf',
              b'\xe1', b'\xef\xbb\xbf', b'z']
    datas = [b''] + pieces + [random.choice(pieces) + random.choice(pieces) for _ in range(60)]
    datas += [b''.join(random.choice(pieces) for _ in range(5)) for _ in range(20)]
    for encoding in ('utf-8', 'utf-8-sig', 'ascii', 'latin-1'):
        for handler in HANDLERS:
            for data in datas if encoding == 'utf-8' else datas[:40]:
                decode(encoding, handler, data)
    units = [b'a\0', b'\0a', b'\0\xd8', b'\xd8\0', b'\0\xdc', b'\xdc\0', b'\x3d\xd8', b'\0\xde', b'\xff\xfe', b'\xfe\xff', b'\xac\x20', b'x', b'\x80\xdc', b'\xdc\x80']
    datas = [b''] + units + [random.choice(units) + random.choice(units) for _ in range(40)] + [b'\xff\xfe' + u for u in units] + \
        [b'\xfe\xff' + u for u in units]
    for encoding in ('utf-16', 'utf-16-le', 'utf-16-be'):
        for handler in HANDLERS:
            for data in datas:
                decode(encoding, handler, data)
    fours = [b'a\0\0\0', b'\0\0\0a', b'\0\xd8\0\0', b'\0\0\xd8\0', b'\xff\xfe\0\0', b'\0\0\xfe\xff', b'\0\0\x11\0', b'\0\x11\0\0', b'\0\xf6\1\0', b'abc', b'\x80',
             b'\x80\x80\x80\x80', b'\xff\xdc\0\0']
    datas = [b''] + fours + [a + b for a in fours[:6] for b in fours]
    for encoding in ('utf-32', 'utf-32-le', 'utf-32-be'):
        for handler in HANDLERS:
            for data in datas:
                decode(encoding, handler, data)
    for name in ['utf8', 'UTF-8', 'Utf_8', 'utf 8', 'U8', 'latin', 'L1', 'iso-8859-1', 'ISO8859-1', 'us-ascii', '646', 'utf16', 'utf-16LE', 'utf-16be', 'UTF32',
                 'nope', '', 'utf--8', ' utf-8 ', 'utf-8-sig', 'utf_8_SIG', 'cp65001', 'utf8 ', 'utf-9', 'latin-1', 'latin_1']:
        try:
            known = '1' if 'a'.encode(name) else '0'
        except LookupError:
            known = '0'
        print('name', esc(name), known, sep='\t')


main()

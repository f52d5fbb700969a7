import codecs

print(codecs.encode('héllo', 'utf-8'), codecs.decode(b'h\xc3\xa9llo', 'utf-8'))
print(codecs.encode('abc', 'rot13'), codecs.decode('nop', 'rot_13'), codecs.encode('Why? 42', 'rot13'))
print(codecs.encode(b'\x00\xff', 'hex'), codecs.decode(b'00ff', 'hex_codec'))
print(codecs.encode(b'hello', 'base64'), codecs.decode(b'aGVsbG8=\n', 'base64'))
print(codecs.decode(codecs.encode(b'aaaa' * 100, 'zlib'), 'zip') == b'aaaa' * 100)
print(codecs.encode(b'a=b\t', 'quopri'), codecs.decode(b'a=3Db', 'quopri'))
print(codecs.decode(codecs.encode(b'hello world' * 9, 'uu'), 'uu') == b'hello world' * 9)
print(codecs.decode(r'\u00e9\n', 'unicode_escape'), codecs.encode('é\n', 'unicode_escape'))
print(codecs.encode('é', 'ascii', 'replace'), codecs.encode('é', 'ascii', errors='ignore'))
for attempt in (lambda: codecs.encode('é', 'ascii'), lambda: codecs.decode(b'\xff', 'utf-8'),
                lambda: codecs.encode('a', 'nothing'), lambda: codecs.lookup('no such')):
    try:
        attempt()
    except (UnicodeError, LookupError) as error:
        print(type(error).__name__, error)

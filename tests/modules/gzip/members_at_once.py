import gzip

packed = gzip.compress(b'hello', mtime=0)
print(packed, gzip.compress(b'hello', 1), gzip.compress(b'hello', 6, mtime=1234567890.7), gzip.compress(b'', compresslevel=1))
print(gzip.decompress(packed), gzip.decompress(packed + packed), gzip.decompress(packed + b'\0\0' + packed + b'\0'), gzip.decompress(b''))
header = b'\x1f\x8b\x08\x1e' + bytes(6) + b'\3\0abc' + b'name\0' + b'comment\0' + b'\1\2'
print(gzip.decompress(header + packed[10:]))
for attempt in (lambda: gzip.compress('a'), lambda: gzip.compress(b'a', 10), lambda: gzip.decompress(packed + b'junk'), lambda: gzip.decompress(packed[:-1]),
                lambda: gzip.decompress(packed[:5]), lambda: gzip.decompress(packed[:12]), lambda: gzip.decompress(b'ab'), lambda: gzip.decompress(b'\x1f'),
                lambda: gzip.decompress(b'\x1f\x8b\7' + packed[3:]), lambda: gzip.decompress(packed[:-1] + b'q'), lambda: gzip.decompress(header),
                lambda: gzip.decompress(packed[:-5] + b'q' + packed[-4:]), lambda: gzip.decompress(packed[:10] + b'\xff' + packed[11:])):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(gzip.BadGzipFile.__mro__, gzip.READ, gzip.WRITE, gzip.FTEXT, gzip.FHCRC, gzip.FEXTRA, gzip.FNAME, gzip.FCOMMENT, sorted(gzip.__all__))

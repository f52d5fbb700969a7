import zlib

packed = zlib.compress(b'hello hello hello')
raw = packed[2:-4]
gzipped = zlib.compress(b'hello', wbits=31)
attempts = [
    lambda: zlib.compress(), lambda: zlib.compress('a'), lambda: zlib.compress(b'a', 10), lambda: zlib.compress(b'a', -2),
    lambda: zlib.compress(b'a', 'x'), lambda: zlib.compress(b'a', wbits=5), lambda: zlib.compress(data=b'a'),
    lambda: zlib.decompress(b''), lambda: zlib.decompress(b'ab'), lambda: zlib.decompress(b'x\x9c'), lambda: zlib.decompress(packed[:-1]),
    lambda: zlib.decompress(packed[:-1] + b'?'), lambda: zlib.decompress(raw), lambda: zlib.decompress(packed, -15),
    lambda: zlib.decompress(packed, 31), lambda: zlib.decompress(gzipped), lambda: zlib.decompress(gzipped, 47),
    lambda: zlib.decompress(packed, 9), lambda: zlib.decompress(packed, 0), lambda: zlib.decompress(packed, 99),
    lambda: zlib.decompress(packed, bufsize=-1), lambda: zlib.decompress(packed, bufsize=0), lambda: zlib.decompress('a'),
    lambda: zlib.decompress(gzipped[:2] + b'\7' + gzipped[3:], 31), lambda: zlib.decompress(gzipped[:3] + b'\xff' + gzipped[4:], 31),
    lambda: zlib.decompress(gzipped[:-1] + b'?', 31), lambda: zlib.decompress(gzipped[:-6] + b'?' + gzipped[-5:], 31),
    lambda: zlib.decompress(b'\x07', -15), lambda: zlib.decompress(b'\1\1\0\0\0', -15), lambda: zlib.decompress(b'\xfd\xff', -15),
    lambda: zlib.decompress(b'\x05\xc0\x01', -15), lambda: zlib.decompress(b'\x0b\x0c\x0c\xff\xff\xff', -15),
    lambda: zlib.decompress(bytes([4, 0, 0xFE, 0xFF, 0xFF]), -15), lambda: zlib.decompress(bytes([4, 0x24, 0x49, 0, 0, 0, 0]), -15),
    lambda: zlib.decompress(bytes([4, 0x80, 0x49, 0x92, 0x24, 0x49, 0x92, 0x24, 0xF, 0xFF, 0xFF, 0xFF]), -15),
    lambda: zlib.decompress(bytes([0x78, 0x5A, 0x4B]), 15), lambda: zlib.decompress(bytes([0x79, 0x9B]), 15),
    lambda: zlib.compressobj(10), lambda: zlib.compressobj(method=7), lambda: zlib.compressobj(wbits=99), lambda: zlib.compressobj(memLevel=0),
    lambda: zlib.compressobj(strategy=9), lambda: zlib.compressobj(zdict=5), lambda: zlib.compressobj(wbits=-8),
    lambda: zlib.decompressobj(7), lambda: zlib.decompressobj(zdict=5), lambda: zlib.decompressobj().decompress(packed, -1),
    lambda: zlib.decompressobj().decompress('a'), lambda: zlib.decompressobj().flush(0), lambda: zlib.decompressobj().decompress(b'ab'),
    lambda: type(zlib.compressobj())(), lambda: type(zlib.decompressobj())(), lambda: zlib.crc32('a'), lambda: zlib.crc32(b'a', None),
    lambda: zlib.adler32(), lambda: zlib.compressobj().flush(99),
]
for attempt in attempts:
    try:
        print(attempt())
    except (TypeError, ValueError, zlib.error) as error:
        print(type(error).__name__ + ':', error)

squeezer = zlib.compressobj()
print(squeezer.compress(b'hello') + squeezer.flush())
opener = zlib.decompressobj()
opener.decompress(packed)
print(opener.flush())
for attempt in (lambda: squeezer.compress(b'a'), squeezer.flush, squeezer.copy, lambda: opener.decompress(b'abc'), opener.copy):
    try:
        print(attempt())
    except (ValueError, zlib.error) as error:
        print(type(error).__name__ + ':', error)
print(opener.unconsumed_tail, zlib.error.__mro__, zlib.error.__module__)

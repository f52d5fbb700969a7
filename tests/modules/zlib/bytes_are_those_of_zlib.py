import zlib


def noise(count, seed, alphabet):
    made = bytearray()
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        made.append(alphabet[(seed >> 16) % len(alphabet)])
    return bytes(made)


text = b' '.join(b'line %d of the text, number %d' % (i, i * i % 97) for i in range(1500))
samples = {'empty': b'', 'short': b'hello', 'runs': b'a' * 70000, 'text': text, 'noise': noise(30000, 1, bytes(range(256))),
           'few': noise(40000, 2, b'acgt'), 'mixed': text[:9000] + noise(9000, 5, bytes(range(256))) + text + bytes(30000)}
print(zlib.compress(b''), zlib.compress(b'hello'), zlib.compress(b'hello', 1), zlib.compress(b'hello', 9, -15))
for name, data in samples.items():
    packed = [zlib.compress(data, level) for level in range(1, 10)]
    print(name, [(len(p), zlib.crc32(p)) for p in packed], all(zlib.decompress(p) == data for p in packed))
    print(zlib.decompress(zlib.compress(data, 0)) == data, len(zlib.compress(data, wbits=31)), len(zlib.compress(data, wbits=-9)))
    for strategy in (zlib.Z_FILTERED, zlib.Z_HUFFMAN_ONLY, zlib.Z_RLE, zlib.Z_FIXED):
        squeezer = zlib.compressobj(6, zlib.DEFLATED, 15, 9, strategy)
        packed = squeezer.compress(data) + squeezer.flush()
        print(strategy, len(packed), zlib.crc32(packed), zlib.decompress(packed) == data)

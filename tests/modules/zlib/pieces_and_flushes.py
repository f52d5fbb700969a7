import copy
import zlib

text = b' '.join(b'word%d' % (i * 7919 % 1000) for i in range(4000))
for step in (100, 5000):
    squeezer = zlib.compressobj(9, memLevel=2)
    sizes, packed = [], b''
    for i, start in enumerate(range(0, len(text), step)):
        part = squeezer.compress(text[start:start + step])
        for mode in ((zlib.Z_SYNC_FLUSH,), (zlib.Z_FULL_FLUSH,), (zlib.Z_PARTIAL_FLUSH, zlib.Z_BLOCK), ())[i % 4]:
            part += squeezer.flush(mode)
        sizes.append(len(part))
        packed += part
    packed += squeezer.flush()
    print(sizes[:12], len(packed), zlib.crc32(packed), zlib.decompress(packed) == text)

squeezer = zlib.compressobj()
print(squeezer.compress(b''), squeezer.compress(b'abc'), squeezer.flush(zlib.Z_NO_FLUSH), squeezer.flush(zlib.Z_SYNC_FLUSH), squeezer.flush(2))
again, deep = squeezer.copy(), copy.deepcopy(squeezer)
print(squeezer.compress(b'x' * 50) + squeezer.flush(), again.flush(), copy.copy(deep).flush())

packed = zlib.compress(text)
for most in (1, 64, 4000):
    opener = zlib.decompressobj()
    out, tails = opener.decompress(packed, most), []
    while not opener.eof:
        tails.append(len(opener.unconsumed_tail))
        out += opener.decompress(opener.unconsumed_tail, most)
    print(most, len(tails), zlib.crc32(repr(tails).encode()), out == text)
opener = zlib.decompressobj()
parts = [opener.decompress(packed[i:i + 1]) for i in range(len(packed))]
print(zlib.crc32(repr([len(part) for part in parts]).encode()), b''.join(parts) == text, opener.eof)
opener = zlib.decompressobj()
print(opener.decompress(packed[:100])[:20], opener.copy().decompress(packed[100:])[-20:], len(opener.flush()), opener.eof)
opener = zlib.decompressobj()
print(len(opener.decompress(packed + b'behind', 10)), len(opener.unconsumed_tail), len(opener.flush()), opener.unused_data, opener.eof)
opener = zlib.decompressobj()
print(len(opener.decompress(packed + b'behind')), opener.unused_data, opener.decompress(b' more'), opener.unused_data, opener.unconsumed_tail)

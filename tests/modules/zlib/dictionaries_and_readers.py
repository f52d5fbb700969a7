import zlib

words = b'the quick brown fox jumps over the lazy dog'
text = words + b' and again ' + words[::-1] + words
squeezer = zlib.compressobj(zdict=words)
packed = squeezer.compress(text) + squeezer.flush()
print(packed[:10], len(packed), len(zlib.compress(text)))
print(zlib.decompressobj(zdict=words).decompress(packed) == text)
raw = zlib.compressobj(wbits=-15, zdict=bytearray(words))
packed_raw = raw.compress(text) + raw.flush()
print(packed_raw[:10], zlib.decompressobj(-15, zdict=words).decompress(packed_raw) == text)
for attempt in (lambda: zlib.decompress(packed), lambda: zlib.decompressobj().decompress(packed), lambda: zlib.decompressobj(zdict=b'other').decompress(packed),
                lambda: zlib.decompress(packed_raw, -15)):
    try:
        print(attempt())
    except zlib.error as error:
        print(error)

reader = zlib._ZlibDecompressor()
print(reader.needs_input, reader.eof, reader.unused_data)
packed = zlib.compress(text * 20) + b'behind'
parts = []
for start in range(0, len(packed), 40):
    data = packed[start:start + 40]
    while True:
        parts.append(reader.decompress(data, 100))
        data = b''
        if reader.eof or reader.needs_input:
            break
    if reader.eof:
        break
print([len(part) for part in parts], b''.join(parts) == text * 20, reader.eof, reader.needs_input, reader.unused_data)
try:
    reader.decompress(b'')
except EOFError as error:
    print(error)
print(zlib._ZlibDecompressor(wbits=-15).decompress(data=zlib.compress(b'abc', wbits=-15)), zlib._ZlibDecompressor(31).decompress(zlib.compress(b'abc', wbits=31), max_length=2))

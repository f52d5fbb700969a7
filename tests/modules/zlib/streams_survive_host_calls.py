# host: echo
import zlib

text = b' '.join(b'word%d' % (i * 7919 % 1000) for i in range(3000))
for level, strategy in ((1, 0), (6, 0), (9, 1), (6, 2), (6, 3), (0, 0)):
    squeezer = zlib.compressobj(level, zlib.DEFLATED, 31, 8, strategy)
    packed = b''
    for start in range(0, len(text), 6000):
        packed += squeezer.compress(text[start:start + 6000])
        echo(start)
    packed += squeezer.flush()
    opener = zlib.decompressobj(47)
    out = b''
    for start in range(0, len(packed), len(packed) // 5 + 1):
        out += opener.decompress(packed[start:start + len(packed) // 5 + 1], 5000)
        echo(start)
        while opener.unconsumed_tail:
            out += opener.decompress(opener.unconsumed_tail, 5000)
    print(level, strategy, level == 0 or len(packed), out == text, opener.eof, opener.unused_data)
reader = zlib._ZlibDecompressor()
packed = zlib.compress(text) + b'!'
print(len(reader.decompress(packed[:500], 100)), echo(reader.needs_input), len(reader.decompress(packed[500:])), echo(reader.eof), reader.unused_data)

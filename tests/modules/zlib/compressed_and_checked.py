import zlib

data = b'agent ' * 200
packed = zlib.compress(data, 9)
print(len(packed) < 60, zlib.decompress(packed) == data, zlib.adler32(b'hello'), zlib.crc32(b'hello'),
      zlib.adler32(b''))
raw = zlib.compressobj(wbits=-15)
body = raw.compress(data) + raw.flush()
print(zlib.decompress(body, wbits=-15) == data)
reader = zlib.decompressobj()
print(reader.decompress(packed + b'tail', 10), reader.eof, len(reader.decompress(reader.unconsumed_tail)), reader.eof,
      reader.unused_data)
for attempt in (lambda: zlib.decompress(b'rubbish'), lambda: zlib.decompress(packed[:-3]),
                lambda: zlib.decompress(b''), lambda: zlib.compress('x'),
                lambda: zlib.compress(b'', 11)):
    try:
        attempt()
    except (zlib.error, TypeError) as error:
        print(type(error).__name__, error)

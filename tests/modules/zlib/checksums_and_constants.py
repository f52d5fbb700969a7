import zlib

data = bytes(range(256)) * 50
print(zlib.crc32(b''), zlib.adler32(b''), zlib.crc32(b'hello'), zlib.adler32(b'hello'), zlib.crc32(data), zlib.adler32(data))
print(zlib.crc32(data[100:], zlib.crc32(data[:100])) == zlib.crc32(data), zlib.adler32(data[7:], zlib.adler32(data[:7])) == zlib.adler32(data))
print([zlib.crc32(data[:n]) & 0xFFFF for n in range(20)], [zlib.adler32(data[:n]) & 0xFFFF for n in range(20)])
print(zlib.crc32(b'a', -1), zlib.adler32(b'a', 2 ** 40), zlib.crc32(b'a', 2 ** 70), zlib.crc32(memoryview(b'abcd')[1:]), zlib.adler32(bytearray(b'\xff' * 100000)))
print({name: value for name, value in sorted(vars(zlib).items()) if isinstance(value, int)})
print(type(zlib.compressobj()), type(zlib.decompressobj()), zlib._ZlibDecompressor, repr(zlib.compressobj())[:25])

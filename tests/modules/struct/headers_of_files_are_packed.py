"""Headers of files: packing, padding, byte order, iteration, and what does not fit."""
import struct

header = struct.Struct('>4sHBBIq')
data = header.pack(b'MNTY', 1, 2, 255, 70_000, -5)
print(header.size, header.format, data.hex(' ', 2), header.unpack(data))
buffer = bytearray(30)
header.pack_into(buffer, 4, b'ab', 1, 2, 3, 4, 5)
print(buffer.hex(), header.unpack_from(buffer, 4), struct.unpack_from('<H', buffer, offset=-2))
print([struct.calcsize(f) for f in ('@bi', '=bi', '<bq', '@bq', '@iq0q', 'x', '3s', '0s', '10p', '2i2b', '@c3xB', '?', 'e', '<d', '>100h')])
print(struct.pack('<3x2hf', 1, -2, 1.5), struct.pack('5p', b'abcdefg'), struct.pack('3s', b'a'), struct.pack('>e', 1.1), struct.unpack('>e', b'\x7c\x00'), struct.pack('?', []), struct.pack('c', b'x'), struct.pack('<d', -0.0), struct.pack('2s 2s', b'a', b'b'))
print(list(struct.iter_unpack('<HB', bytes(range(9)))), struct.unpack('<bBhHiIqQ', bytes(range(200, 230))), struct.pack('!H', 1), repr(header), struct.pack('0i'), struct.pack('<F', 1 + 2j) if struct.calcsize('<F') == 8 else '')
for bad in (lambda: struct.pack('H', 70000), lambda: struct.pack('b', 128), lambda: struct.pack('B', -1), lambda: struct.pack('i', 'a'), lambda: struct.pack('i', 1.5), lambda: struct.pack('2i', 1), lambda: struct.pack('i', 1, 2), lambda: struct.pack('z', 1), lambda: struct.pack('4', 1), lambda: struct.pack('<n', 1), lambda: struct.unpack('i', b'abc'),
            lambda: struct.unpack('i', 'abcd'), lambda: struct.unpack_from('i', b'abc', 1), lambda: struct.unpack_from('i', b'abcdef', 3), lambda: struct.unpack_from('i', b'abcd', -9), lambda: struct.pack_into('i', bytearray(3), 0, 1), lambda: struct.pack_into('i', b'abcd', 0, 1), lambda: struct.pack_into('i', bytearray(9), -2, 1), lambda: list(struct.iter_unpack('i', b'abc')), lambda: struct.iter_unpack('', b''),
            lambda: struct.pack('c', 'a'), lambda: struct.pack('c', b'ab'), lambda: struct.pack('s', 'a'), lambda: struct.pack('e', 1e9), lambda: struct.pack('q', 2 ** 63), lambda: struct.pack('f', 'x'), lambda: struct.calcsize('99999999999999999999i'), lambda: struct.Struct(5), lambda: struct.pack(), lambda: struct.pack('p', 1), lambda: struct.pack('Q', -1), lambda: struct.pack('P', 'a'), lambda: struct.pack('<i=i', 1, 2), lambda: struct.pack('I', 2 ** 32)):
    try:
        print(bad())
    except (struct.error, TypeError, OverflowError) as error:
        print(type(error).__name__, error)

import struct

for layout in ('<b', '>h', '<i', '!q', '=d', '<3s', '>?', '<xh', '<2xi', '>e', '<5p'):
    print(layout, struct.calcsize(layout))
print(struct.pack('<hI', -2, 7), struct.pack('>hI', -2, 7), struct.pack('>3s5p?', b'abcd', b'xyz', 1),
      struct.pack('<f', 0.1))
print(struct.unpack('<h2sB', b'\xfe\xffok\x80'), struct.unpack('>e', b'\x3c\x00'),
      list(struct.iter_unpack('<H', b'\1\0\2\0')))
print(struct.unpack_from('>H', b'\0\0\1\2', 2), struct.Struct('>HB').format, struct.Struct('>HB').size)
buffer = bytearray(6)
struct.pack_into('>H', buffer, -2, 515)
print(buffer)

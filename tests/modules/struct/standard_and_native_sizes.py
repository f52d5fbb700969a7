import struct

for text in ('', 'x', '3x', 'bB', '<bhilqefd', '>BHILQ', '=i', '!i', '@i', '@bi', 'ib', 'b0i', '  i  i ', 'i\t\n\x0bi', '?', '3c', '0s', '5s', '5p', 'e', '<F', '>D', 'hbhq', '@bi0q'):
    print(repr(text), struct.calcsize(text), end='; ')
print()
values = {'b': -5, 'B': 250, 'h': -300, 'H': 60000, 'i': -70000, 'I': 4000000000, 'l': -7, 'L': 7, 'q': -1 << 62, 'Q': (1 << 64) - 1, 'e': 1.5, 'f': -2.25, 'd': 1e100, '?': True, 'c': b'z', '3s': b'abc', '4p': b'abc'}
for code, value in values.items():
    for order in '<>=!':
        packed = struct.pack(order + code, value)
        print(order + code, packed, struct.unpack(order + code, packed) == (value,), end=' ')
    print()
print(struct.pack('@bqbhbi', 1, 2, 3, 4, 5, 6), struct.pack('>3h2xq', 1, 2, 3, 4), struct.pack('@bi0q', 1, 2))
print(struct.unpack('<2i3x?', bytes(range(12))), struct.unpack('<?', b'\5'), struct.unpack('>F', struct.pack('>F', 1 + 2j)), struct.pack('<D', 3))
for text, value in (('5s', b'abc'), ('2s', b'abc'), ('0s', b''), ('5p', b'abc'), ('2p', b'abc'), ('1p', b'abc'), ('0p', b'abc'), ('300p', b'a' * 280), ('3p', bytearray(b'abc'))):
    packed = struct.pack(text, value)
    print(text, packed[:8], len(packed), len(struct.unpack(text, packed)[0]))
for value in (65504.0, 65519.99, 1e-8, float('inf'), 5.960464477539063e-08, 2.980232238769531e-08, -0.0):
    print(struct.pack('<e', value), struct.pack('<f', value), end=' ')
print()

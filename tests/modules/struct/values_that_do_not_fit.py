import struct

for layout, values in (('<b', (128,)), ('<B', (-1,)), ('<h', (40000,)), ('<q', (2 ** 63,)), ('<i', (1.5,)),
                       ('<s', ('a',)), ('<c', (b'ab',)),
                       ('<f', (1e300,)), ('<i', ()), ('<i', (1, 2)), ('z', (1,)), ('<e', (70000.0,)), ('<d', ('x',)),
                       ('3', ())):
    try:
        print(struct.pack(layout, *values))
    except Exception as error:
        print(layout, type(error).__name__, error)
for attempt in (lambda: struct.unpack('<i', b'abc'), lambda: struct.unpack_from('<i', b'abcd', 2),
                lambda: list(struct.iter_unpack('<h', b'abc')),
                lambda: struct.pack_into('<i', bytearray(2), 0, 1)):
    try:
        attempt()
    except struct.error as error:
        print(error)

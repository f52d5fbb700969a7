import struct


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__ + ':', error)


data = bytearray(10)
for args in (('<i', data, 2, 5), ('<i', data), ('<i',), ('<i', data, 0), ('<i', data, 7, 1), ('<i', data, -4, 1), ('<i', data, -3, 1), ('<i', data, -11, 1), ('<i', bytes(10), 0, 1),
             ('<i', data, 'a', 1), ('<i', data, 1 << 70, 1), ('<i', 'ab', 0, 1), ('<ii', data, 1, 9, 'x'), (), ('<i', memoryview(data)[3:], 1, 9)):
    attempt(struct.pack_into, *args)
    print(data.hex())
for args in (('<h', b'abcdef'), ('<h', b'abcdef', 4), ('<h', b'abcdef', 5), ('<h', b'abcdef', -2), ('<h', b'abcdef', -1), ('<h', b'abcdef', -7), ('<h',), ('<h', b'ab', 'x'), ('<h', 5), ('<h', b'a', 100), ('', b'ab', 2), ('', b'ab', 3)):
    attempt(struct.unpack_from, *args)
attempt(struct.unpack_from, '<h', buffer=b'abcdef', offset=2)
attempt(lambda: list(struct.iter_unpack('<h', b'abcdef')))
for args in (('<h', b'abc'), ('', b'abc'), ('<h', 'ab')):
    attempt(struct.iter_unpack, *args)
print(type(struct.iter_unpack('<h', b'ab')), struct.iter_unpack('<h', b'abcd').__length_hint__(), list(struct.iter_unpack('<h', b'')))

record = struct.Struct('<ih2s')
print(record.format, record.size, record.pack(1, 2, b'ab'), record.unpack(record.pack(1, 2, b'q')), repr(record), record == struct.Struct('<ih2s'))
record.pack_into(data, 0, 1, 2, b'zz')
print(record.unpack_from(data), record.unpack_from(buffer=data, offset=1), list(record.iter_unpack(data[:8])))
for function, args in ((record.pack, (1,)), (record.unpack, (b'',)), (record.pack_into, (data,)), (struct.Struct, ()), (struct.Struct, (5,)), (struct.Struct, ('z',)), (struct.Struct, ('<i', 3))):
    attempt(function, *args)
print(struct.Struct(b'<i').format, struct.Struct(format='<i').size, struct.Struct, sorted(struct.__all__))


class Named(struct.Struct):
    def __init__(self, text, name):
        super().__init__('<' + text)
        self.name = name


named = Named('hi', 'pair')
print(named.size, named.name, named.pack(1, 2), named.unpack(bytes(6)))

# host: echo
import struct

record = struct.Struct('>hI?')
packed = b''.join(record.pack(i, i * i, i % 2) for i in range(5))
reader = record.iter_unpack(packed)
print(next(reader), echo(next(reader)))
print(echo(7), record.size, list(reader), echo(record.format))
for number, square, is_odd in struct.iter_unpack('>hI?', packed):
    print(echo(number), square, is_odd)

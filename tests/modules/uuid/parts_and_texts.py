import uuid

value = uuid.UUID('12345678-1234-5678-9234-567812345678')
print(value, repr(value), value.hex, value.int, value.urn, value.version, value.variant)
print(value.fields, value.time_low, value.bytes, value.node)
print(uuid.UUID('{12345678123456789234567812345678}') == value, uuid.UUID(int=5), uuid.UUID(bytes=bytes(16)) < value)
print(uuid.UUID(bytes_le=value.bytes_le) == value, uuid.NIL, uuid.MAX, hash(value) == hash(value.int))
for attempt in (lambda: uuid.UUID('short'), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1),
                lambda: uuid.UUID(bytes=b'x'),
                lambda: uuid.UUID('z' * 32), lambda: setattr(value, 'int', 1)):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)

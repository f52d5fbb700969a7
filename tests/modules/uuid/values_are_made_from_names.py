import uuid

made = uuid.UUID('12345678-1234-5678-1234-567812345678')
print(made, made.hex, made.int, made.bytes[:4], made.version, made.variant, made.urn)
print(uuid.uuid3(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid5(uuid.NAMESPACE_URL, 'x'))
print(uuid.UUID(int=5) < uuid.UUID(int=6), uuid.UUID(bytes=bytes(16)), hash(made) == hash(uuid.UUID(made.hex)))
print(repr(uuid.NIL), uuid.MAX)
for attempt in (lambda: uuid.UUID('x'), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1), lambda: setattr(made, 'int', 1)):
    try:
        attempt()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)

import uuid

u = uuid.UUID('{12345678-1234-5678-1234-567812345678}')
print(u, repr(u), u.hex, u.int, u.urn, u.fields, u.bytes, u.bytes_le)
print(u.version, u.variant, u.time, u.clock_seq, u.node, hash(u) == hash(u.int), int(u) == u.int)
print(uuid.uuid3(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid5(uuid.NAMESPACE_DNS, 'python.org'))
print(uuid.UUID(int=5) < u, uuid.UUID(bytes=u.bytes) == u, uuid.UUID(bytes_le=u.bytes_le) == u, uuid.UUID(fields=u.fields) == u)
print(uuid.NIL, uuid.MAX, uuid.uuid8(1, 2, 3), uuid.uuid8(1, 2, 3).version)
print(uuid.UUID(int=0, version=4), uuid.NAMESPACE_URL.version)
for function in (lambda: uuid.UUID('x'), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(bytes=b'1'),
                 lambda: uuid.UUID(int=1, version=9), lambda: setattr(u, 'int', 3)):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)

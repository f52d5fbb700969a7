import uuid

print(uuid.uuid5(uuid.NAMESPACE_DNS, 'example.org'), uuid.uuid3(uuid.NAMESPACE_URL, 'http://x.org'))
print(uuid.uuid5(uuid.NAMESPACE_OID, b'raw') == uuid.uuid5(uuid.NAMESPACE_OID, 'raw'))
print(uuid.NAMESPACE_X500, uuid.uuid5(uuid.NIL, '').version, uuid.uuid3(uuid.NIL, 'x').variant == uuid.RFC_4122)
made = uuid.uuid8(0x12345678, 0x92, 0x33)
print(made, made.version)
print(sorted([uuid.NAMESPACE_URL, uuid.NAMESPACE_DNS])[0] == uuid.NAMESPACE_DNS, uuid.UUID(int=1) == 1)
try:
    uuid.UUID(int=1) < 1
except TypeError as error:
    print(error)

import base64

for data in (b'', b'a', b'ab', b'abc', b'abcd', b'\xff\xfe\xfd\xfb', bytes(range(20))):
    print(base64.b64encode(data), base64.urlsafe_b64encode(data), base64.b32encode(data), base64.b32hexencode(data), base64.b16encode(data))
    print(base64.b85encode(data), base64.a85encode(data), base64.z85encode(data), base64.encodebytes(data), base64.b64encode(data, b'@_'))
    for name in ('b64', 'urlsafe_b64', 'b32', 'b32hex', 'b16', 'b85', 'a85', 'z85'):
        encoded = getattr(base64, name + 'encode')(data)
        assert getattr(base64, name + 'decode')(encoded) == data, name
        assert getattr(base64, name + 'decode')(encoded.decode()) == data, name
print(base64.b64decode('YW Jj\nZA=='), base64.b64decode(b'_@@_', altchars='_@'), base64.decodebytes(b'YWJj\nZA==\n'))
print(base64.a85encode(b'\0\0\0\0    x' * 3, foldspaces=True, wrapcol=10, adobe=True), base64.a85decode('<~zy!!~>', adobe=True, foldspaces=True)[:4])
print(base64.b32decode('mfrgg===', casefold=True), base64.b16decode('ab', casefold=True), base64.b85encode(b'abc', pad=True), len(base64.encodebytes(b'x' * 100)))
for attempt in (lambda: base64.b64decode('abc'), lambda: base64.b64decode('abcde'), lambda: base64.b64decode('ab!d', validate=True),
                lambda: base64.b64encode('text'), lambda: base64.b64decode('é'), lambda: base64.b64decode(3), lambda: base64.b32decode('a'),
                lambda: base64.b32decode('1' * 8), lambda: base64.b16decode('ab'), lambda: base64.b16decode('A'), lambda: base64.b85decode('\x01'),
                lambda: base64.b85decode('~' * 5), lambda: base64.a85decode('uuuuu'), lambda: base64.a85decode('\x7f'), lambda: base64.encodebytes('x'),
                lambda: base64.a85decode('x', adobe=True)):
    try:
        print(attempt())
    except (TypeError, ValueError) as error:
        print(type(error).__name__ + ':', error)

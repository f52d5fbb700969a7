"""Every encoding there and back, alphabets, padding, and input that is none."""
import base64

data = bytes(range(0, 256, 17)) + b'?>~'
for name in ('b64', 'urlsafe_b64', 'standard_b64', 'b32', 'b32hex', 'b16', 'a85', 'b85', 'z85'):
    encoded = getattr(base64, name + 'encode')(data if name != 'z85' else data + b'.')
    print(name, encoded, getattr(base64, name + 'decode')(encoded)[:19] == data)
print(base64.b64encode(b'ab?>', b'-_'), base64.b64decode('YWI_Pg==', '-_'), base64.b64decode(b'YW Jj\n!'), base64.urlsafe_b64decode('YWI_Pg=='), base64.encodebytes(b'x' * 60), base64.decodebytes(b'eHg=\n'), base64.b32decode(b'mzxw6===', casefold=True), base64.b32decode('M1023456', map01='L') if False else '')
print(base64.a85encode(b'\0\0\0\0    x', foldspaces=True), base64.a85encode(b'hello world' * 3, wrapcol=20), base64.a85encode(b'ab', adobe=True), base64.a85decode(b'<~ 87cUR ~>', adobe=True), base64.a85encode(b'abc', pad=True), base64.b85encode(b'abc', pad=True), base64.b16decode('0aFF', True), base64.a85decode('87c\nUR', ignorechars=b'\n'))
for bad in (lambda: base64.b64encode('a'), lambda: base64.b64decode('YQ'), lambda: base64.b64decode('Y'), lambda: base64.b64decode('YQ==', validate=True), lambda: base64.b64decode('Y!Q==', validate=True), lambda: base64.b64decode('é'), lambda: base64.b64decode(5), lambda: base64.b64encode(b'a', b'x'), lambda: base64.b32decode('a'), lambda: base64.b32decode('MZXW6=='), lambda: base64.b32decode('1ZXW6==='), lambda: base64.b16decode('0a'), lambda: base64.b16decode('ABC'), lambda: base64.a85decode('z1'), lambda: base64.a85decode('~'),
            lambda: base64.a85decode('<~ab', adobe=True), lambda: base64.b85decode('~~~~~'), lambda: base64.b85decode('a b'), lambda: base64.z85decode('"'), lambda: base64.b64decode('YQ=='[:3]), lambda: base64.decodebytes('a'), lambda: base64.b64decode('=YQ='), lambda: base64.b64decode('YQ==YQ=='), lambda: base64.b64decode('YWJj=', validate=True), lambda: base64.b64decode('YQ===', validate=True), lambda: base64.encodebytes(5), lambda: base64.b64encode(memoryview(b'abc')), lambda: base64.a85decode('abzcd')):
    try:
        print(bad())
    except (ValueError, TypeError, AssertionError) as error:
        print(type(error).__name__, error)

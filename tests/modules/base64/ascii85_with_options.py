import base64

data = b'\x00\x00\x00\x00    tail of text'
print(base64.a85encode(data))
print(base64.a85encode(data, foldspaces=True))
print(base64.a85encode(data, wrapcol=10))
print(base64.a85encode(b'abc', pad=True), base64.a85encode(b'abc', adobe=True))
for options in ({}, {'foldspaces': True}, {'adobe': True}):
    print(base64.a85decode(base64.a85encode(data, **options), **options) == data)
print(base64.a85decode(b'87 cURD\n]', ignorechars=b' \n'))

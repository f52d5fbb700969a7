import base64

print(base64.urlsafe_b64encode(b'\xfb\xff\xfe'), base64.urlsafe_b64decode('-__-'))
print(base64.b64encode(b'ab', altchars=b'()'), base64.b64decode('YWI=', validate=True))
print(base64.b32encode(b'hello'), base64.b32decode('NBSWY3DP'), base64.b32decode('nbswy3dp', casefold=True))
print(base64.b32hexencode(b'hi'), base64.b16encode(b'\xab'), base64.b16decode('ab', casefold=True))
print(base64.b85encode(b'hello'), base64.b85decode(b'Xk~0{Zv'), base64.a85encode(b'hello', adobe=True))
print(base64.a85decode(b'<~BOu!rDZ~>', adobe=True), base64.encodebytes(b'x' * 60))
for attempt in (lambda: base64.b64decode('abc'), lambda: base64.b64decode('a$b=', validate=True),
                lambda: base64.b32decode('1'), lambda: base64.b16decode('zz')):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)

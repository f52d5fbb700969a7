import base64

wrapped = base64.encodebytes(bytes(range(70)))
print(wrapped.count(b'\n'), [len(line) for line in wrapped.splitlines()])
print(base64.decodebytes(wrapped) == bytes(range(70)))
print(base64.b64decode(b'aGVs\nbG8='), base64.b64decode('aGV!s?bG8='))
print(base64.b64encode(b''), base64.b64decode(b''))
for text in ('a', 'ab', 'abc', 'abcde', 'ab=c'):
    try:
        print(text, base64.b64decode(text))
    except ValueError as error:
        print(text, error)

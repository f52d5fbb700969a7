import io

stream = io.BytesIO(b'abcdef')
print(stream.read(2), stream.seek(-1, 2), stream.read(), stream.seek(1), stream.read1(2), stream.getvalue(),
      stream.tell())
stream.seek(8)
stream.write(b'!')
print(stream.getvalue(), stream.getbuffer()[0], stream.readinto(bytearray(2)), stream.writable())
text = io.TextIOWrapper(io.BytesIO('é\nb'.encode()), encoding='utf-8')
print(text.readline(), text.encoding, text.read())
for attempt in (lambda: stream.write('x'), lambda: stream.seek(-5), lambda: io.BytesIO('x'), lambda: stream.seek(0, 9)):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)

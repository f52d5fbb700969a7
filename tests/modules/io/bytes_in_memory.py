import io

b = io.BytesIO(b'ab\ncd\n')
print(b.read(1), b.readline(), list(b), b.tell(), b.seek(-2, 2), b.read())
b.seek(0)
b.write(b'XX')
print(b.getvalue(), b.truncate(2), b.getvalue())
b.seek(5)
b.write(bytearray(b'end'))
print(b.getvalue(), b.readable(), b.tell())
with b.getbuffer() as view:
    view[0] = 65
    print(len(view), b.getvalue())
target = bytearray(4)
b.seek(6)
print(b.readinto(target), target)
r = io.BufferedReader(io.BytesIO(b'hello\nworld'))
print(r.peek()[:3], r.read(2), r.readline(), r.read())

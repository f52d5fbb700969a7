b = bytearray(b"abcdef")
with memoryview(b) as m:
    m[0] = 90
    m[1:3] = b"XY"
    print(b, m.readonly, m.tolist()[:2])
    try:
        m[0] = 300
    except ValueError as e:
        print(e)
    try:
        m[0:2] = b"abc"
    except ValueError as e:
        print(e)
    try:
        b.append(1)
    except BufferError as e:
        print(e)
b.append(33)
print(b)
try:
    m[0]
except ValueError as e:
    print(e)

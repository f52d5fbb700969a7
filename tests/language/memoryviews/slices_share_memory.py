b = bytearray(b"0123456789")
m = memoryview(b)
half = m[2:8]
half[0] = ord("X")
m[-1] = ord("Y")
print(
    b, bytes(half), half[1:3].tobytes(), len(half), half.tolist()[:2], bytes(m[::-1])[:3],
    half == b"X34567", m[3:3].tobytes(),
)
half[::2] = b"abc"
print(b, m.readonly, memoryview(bytes(b)).readonly, half.obj is b, m.contiguous, m.strides, m[::2].strides)
for f in (
    lambda: m["x"], lambda: m[99], lambda: m.__setitem__(0, "a"), lambda: m.__setitem__(0, 256),
    lambda: m.__setitem__(slice(0, 2), b"abc"), lambda: hash(m),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
m.release()
try:
    len(m)
except ValueError as e:
    print(e)

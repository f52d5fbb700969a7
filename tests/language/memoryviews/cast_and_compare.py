m = memoryview(b"\x01\x02\x03\x04\xff")
print(
    m.tolist(), m.hex(), m.hex(":"), m.cast("b").tolist(), m == bytes(m), m != b"",
    m[:4].cast("B") == m[:4], list(reversed(m)),
)
print(
    sum(m), max(m), 255 in m, bytes(m[1:3]), m.nbytes, m.itemsize, m.format, m.ndim, m.shape,
    b"".join([m[:2], m[2:3]]), bytearray(m), int.from_bytes(m[:2], "big"),
)
for f in (
    lambda: m.cast("q"), lambda: m.cast("x"), lambda: m.cast(5), lambda: memoryview(),
    lambda: memoryview([1]), lambda: m + m, lambda: m < m,
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

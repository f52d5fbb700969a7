m = memoryview(b"abcdef")
print(
    len(m), m[0], m[-1], bytes(m[1:3]), m[::2].tolist(), m.tobytes(), m == b"abcdef", list(m),
    m.nbytes, m.itemsize, m.format, m.ndim, m.shape, m.readonly,
)
print(98 in m, m[1:] == b"bcdef", bytes(reversed(m)), m.hex(), hash(m) == hash(b"abcdef"), m[2:4].tobytes().decode())
for f in (lambda: m[10], lambda: m["a"], lambda: memoryview("a"), lambda: memoryview(5), lambda: m.__setitem__(0, 1)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)

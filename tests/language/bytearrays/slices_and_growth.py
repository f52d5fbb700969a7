b = bytearray(range(8))
b[2:4] = b"ABCD"
print(b)
b[::3] = b"zzzz"[: len(b[::3])]
print(b)
del b[1::2]
print(b, len(b))
b[:0] = b"<<"
b[len(b) :] = [62, 62]
b[3:3] = bytearray(b"!")
print(b, b[0], b[-1], b[1:3], b[::-1], list(b)[:3])
b += b"x" * 3
b *= 2
print(len(b), b.count(b"x"), b.find(b">>"), b.rfind(62), b.index(120), b[-3:])
b.clear()
b.extend(c for c in b"gen")
b.extend([])
print(b, bool(b), b == b"gen", bytes(b).decode(), b.pop(0), b, b.reverse(), b)

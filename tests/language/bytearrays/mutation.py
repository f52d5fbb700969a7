b = bytearray(b"hello")
b[0] = 72
b[-1:] = b"OW"
b.append(33)
b.extend(b"ab")
b.extend([99, 100])
b.insert(0, 65)
print(b, len(b), b.pop(), b.pop(0), b.remove(33), b)
del b[0], b[::2]
print(b)
b += b"xyz"
b *= 2
print(b, b.reverse(), b, b.copy() == b, b.copy() is b, b.clear(), b)

print(int.from_bytes(b"\x04\x00", "big"), int.from_bytes(b"\x04\x00", "little"), int.from_bytes(b""))
print(int.from_bytes(b"\xff\xfe"), int.from_bytes(b"\xff\xfe", signed=True), int.from_bytes(b"\x80", signed=True))
print(int.from_bytes([1, 2, 3], "big"), int.from_bytes((255, 0), "little"), int.from_bytes(bytearray(b"\x01\x01")))
print(int.from_bytes(b"\x01" + bytes(9), "big"), int.from_bytes(b"\xff" * 12, "big", signed=True))
for f in (lambda: int.from_bytes("ab"), lambda: int.from_bytes([256]), lambda: int.from_bytes(b"a", "x")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

print(b"abc", b'it\'s', b"it's", b'say "hi"', b"\x00\x01\x7f\x80\xff", b"\n\t\r\\", rb"\n", b"a" b"b", b"""x
y""", bytes([65, 10, 200]))
print(b'\'"', br'\x', Rb"\d", b"", len(b"\xff\n"), b"\101\0")

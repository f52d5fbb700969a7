print(
    b"\x00\xff\x10".hex(), b"abcdef".hex(" "), b"abcdef".hex(":", 2), b"abcde".hex("-", 2),
    b"abcde".hex("-", -2), b"".hex(), b"ab".hex("_", 0),
)
print(
    bytes.fromhex("00ff 10"), bytes.fromhex(""), bytes.fromhex(" AB cd\n"), bytearray.fromhex("0a"),
    bytes.fromhex(b"ff"),
)
for f in (
    lambda: bytes.fromhex("0"), lambda: bytes.fromhex("zz"), lambda: bytes.fromhex("0 0"),
    lambda: bytes.fromhex(5), lambda: b"a".hex("ab"), lambda: b"a".hex(5),
    lambda: bytes.fromhex("é0"),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

print(
    str(b"ab"), bytes("ab", "ascii"), str(b"ab", "ascii"), bytearray("é", "utf-8").decode(),
    "é".encode(), ascii("é"), chr(233), ord("é"),
)
print(
    list("é".encode()), bytes([195, 169]).decode(), "€".encode("utf-8").hex(),
    int.from_bytes("A".encode()), bytes(str(12), "ascii"),
)
print(repr(b"\xe9"), b"\xe9".decode("latin-1"), "a".encode() + b"b", b"a".decode() + "b", f"{b'x'!r}", "%s" % b"y")

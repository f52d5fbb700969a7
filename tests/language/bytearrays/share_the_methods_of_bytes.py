b = bytearray(b"Hello, World")
print(
    b.upper(), b.split(b", "), b.find(b"W"), b.replace(b"o", b"0"), b.startswith(b"He"), b.hex(),
    b.decode(), b.title(), b.partition(b","),
)
print(
    b == b"Hello, World", b"Hello, World" == b, b < b"Z", bytes(b), type(b + b"x").__name__,
    type(b"x" + b).__name__, type(b[1:]).__name__,
)
print(
    repr(bytearray(b"it's")), bytearray(3), bytearray([1, 2]), bytearray("é", "utf-8"),
    list(bytearray(b"ab")), b"-".join([b]), 72 in b,
)
print(bytearray(b"%d") % 5, bytearray(b"ab") * 2, str(bytearray(b"a")), bool(bytearray()), bytearray(b"a").isalpha())

print(
    b"  a ".strip(), b"xxaxx".strip(b"x"), b"aab".lstrip(b"a"), b"baa".rstrip(b"a"),
    b"\x00 a\x0b".strip(), b"a".center(5), b"a".ljust(3, b"-"), b"a".rjust(3, b"."),
)
print(
    b"7".zfill(3), b"-7".zfill(4), b"a\tb".expandtabs(4), b"aaa".replace(b"a", b"bb", 2),
    b"ab".replace(b"", b"-"), b"abc".removeprefix(b"a"), b"abc".removesuffix(b"c"),
)
print(
    b"hello".translate(bytes.maketrans(b"el", b"ip")), b"hello".translate(None, b"l"),
    b"abc".translate(bytes(range(256)), delete=b"b"),
)
for f in (
    lambda: b"a".center(5, b"xx"), lambda: b"a".translate(b"abc"),
    lambda: bytes.maketrans(b"a", b"bc"), lambda: b"a".ljust(5, "x"), lambda: b"a".zfill("3"),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

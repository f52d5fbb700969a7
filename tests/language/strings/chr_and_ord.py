print(
    chr(65), chr(233), chr(0x1F600), ord("A"), ord("é"), ord("😀"), ord(b"a"), repr(chr(0)),
    ascii(chr(0x10FFFF)), ascii(chr(0xD800)),
)
for f in (
    lambda: chr(-1), lambda: chr(0x110000), lambda: chr("a"), lambda: chr(1.5), lambda: ord(""), lambda: ord("ab"),
    lambda: ord(5), lambda: ord(b"ab"), lambda: ord("😀😀"),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)

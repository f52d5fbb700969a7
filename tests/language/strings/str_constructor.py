print(str(), str(5), str(None), str("a"), str([1, "a"]), str(b"abc"), str(b"a\xc3\xa9", "utf-8"), str(object=1.5))
print(
    str(b"\xff", "latin-1"), str(b"a\xff", "ascii", "replace"), str(b"abc", encoding="ascii"),
    str(bytearray(b"x"), errors="strict"),
)
for f in (
    lambda: str("a", "utf-8"), lambda: str(5, "utf-8"), lambda: str(b"\xff", "ascii"),
    lambda: str(1, 2, 3, 4), lambda: str(x=1),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

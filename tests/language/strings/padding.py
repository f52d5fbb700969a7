s = "ab"
print(
    s.center(7, "*"), s.center(6, "*"), "abc".center(6, "*"), s.ljust(5, "."), s.rjust(5, "."),
    s.center(1), repr(s.ljust(4)), "x".rjust(3, "😀"),
)
print(
    "42".zfill(5), "-42".zfill(5), "+42".zfill(5), "abc".zfill(2), "".zfill(3), "--1".zfill(5),
    "é".zfill(3), "42".zfill(-1),
)
for f in (
    lambda: s.center(5, "xx"), lambda: s.ljust("5"), lambda: s.rjust(5, 1), lambda: s.zfill("3"),
    lambda: s.center(5, ""),
):
    try:
        f()
    except TypeError as e:
        print(e)

print(
    b"a" == "a", b"a" == bytearray(b"a"), b"a" == [97], b"a" == memoryview(b"a"), b"a" != "a",
    b"a" in [b"a"], {b"a": 1, "a": 2},
)
print(
    b"a" < b"b", b"a" < b"aa", b"\xff" > b"\x7f", bytearray(b"b") > b"a", sorted([b"b", b"", b"a"]),
    max(b"abc"), min([b"x", b"y"]),
)
for f in (
    lambda: b"a" < "b", lambda: b"a" < [98], lambda: "a" in b"abc", lambda: b"a" in "abc",
    lambda: b"a" + "a", lambda: b"" .join([1]),
):
    try:
        print(f())
    except TypeError as e:
        print(e)

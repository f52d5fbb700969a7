b = b"abcabc"
print(
    b.find(b"c"), b.rfind(b"c"), b.find(b"x"), b.find(98), b.index(b"bc"), b.rindex(97),
    b.count(b"abc"), b.count(b""), b.count(97), b.find(b"c", 3), b.find(b"a", 1, 3),
)
print(b.startswith(b"ab"), b.endswith((b"x", b"bc")), b.startswith(b"bc", 1), b.endswith(b"", 10))
for f in (
    lambda: b.index(b"x"), lambda: b.rindex(300), lambda: b.find(-1), lambda: b.count("a"),
    lambda: b.startswith((b"a", "b")), lambda: b.index(1.5),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

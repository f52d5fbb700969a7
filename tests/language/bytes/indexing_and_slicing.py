b = b"hello"
print(b[0], b[-1], b[1:3], b[::-1], b[::2], b[10:], list(b), len(b), 104 in b, b"ell" in b, b"" in b, b"x" in b)
for f in (
    lambda: b[5], lambda: b["a"], lambda: b[1.0], lambda: "h" in b, lambda: 256 in b,
    lambda: -1 in b, lambda: None in b,
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
for x in b"ab":
    print(x, end=" ")
print(b + b"!", b * 2, b == b"hello", b < b"help", b"" < b"a", b != "hello", hash(b) == hash(b"hel" + b"lo"))

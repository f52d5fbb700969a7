b = b"abc"
for f in (lambda: b.append(1), lambda: b.foo, lambda: b()):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
try:
    b[0] = 1
except TypeError as e:
    print(e)
try:
    del b[0]
except TypeError as e:
    print(e)
print(
    sorted(b"cab"), max(b"az"), sum(b"ab"), list(reversed(b"ab")), bytes(reversed(b"ab")),
    {b"k": 1}[b"k"], min(b"ab", b"aa"), bytes(x ^ 1 for x in b),
)
print(str(b), repr(b), f"{b}", f"{b!r}", str(b, "ascii"), b.decode(), ascii(b"\xff"), bool(b""), type(iter(b)).__name__)

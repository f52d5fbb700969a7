print(
    b"%d %s %x %c|%5d|%-5s|%05.1f|%%" % (5, b"ab", 255, 65, 42, b"x", 3.14159),
    b"%b|%a|%r" % (b"x", "é", "é"), b"%(k)s" % {b"k": b"v"},
)
for f in (
    lambda: b"%s" % "a", lambda: b"%b" % 5, lambda: b"%d" % "a", lambda: b"%c" % 300,
    lambda: b"%c" % b"ab", lambda: b"%s %s" % b"a", lambda: b"%q" % 1, lambda: b"a" % 1,
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

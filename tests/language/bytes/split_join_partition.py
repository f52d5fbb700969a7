print(
    b"a,b,,c".split(b","), b" a  b ".split(), b"a b c".split(None, 1), b"a,b,c".rsplit(b",", 1),
    b"".split(), b"".split(b","),
)
print(
    b",".join([b"a", b"b", bytearray(b"c")]), b"".join([]), b"a=b=c".partition(b"="),
    b"a=b=c".rpartition(b"="), b"abc".partition(b"x"),
)
print(b"a\nb\r\nc\rd\x0be".splitlines(), b"a\n".splitlines(True), b"a\x0bb c".split())
for f in (lambda: b"a".split(b""), lambda: b"a".partition(b""), lambda: b"a".partition(1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

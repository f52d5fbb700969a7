def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: b"\xff".decode())
show(lambda: b"a\xc3".decode())
show(lambda: b"a\xe2\x82x".decode())
show(lambda: b"\xed\xa0\x80".decode())
show(lambda: b"\xf4\x90\x80\x80".decode())
show(lambda: b"\xc0\x80".decode())
show(lambda: b"a\xffb".decode("ascii"))
show(lambda: b"a\xff\xfeb".decode("utf-8", "replace"))
show(lambda: b"a\xffb".decode("utf-8", "ignore"))
show(lambda: b"a\xffb".decode("utf-8", "backslashreplace"))
show(lambda: b"a\xffb".decode("utf-8", "surrogateescape"))
show(lambda: b"\xe2\x82\xe2\x82\xac".decode("utf-8", "replace"))
show(lambda: b"abc".decode("utf-16-le"))
show(lambda: b"\x00\xd8".decode("utf-16-le"))

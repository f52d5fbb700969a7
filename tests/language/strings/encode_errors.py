def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: "é".encode("ascii"))
show(lambda: "a日本b".encode("latin-1"))
show(lambda: "😀".encode("latin-1"))
show(lambda: "\ud800".encode())
show(lambda: "é".encode("nope"))
show(lambda: "é".encode("ascii", "nope"))
show(lambda: "a\ud800".encode("utf-8", "surrogatepass"))
show(lambda: "a\udc80".encode("utf-8", "surrogateescape"))
show(lambda: "a".encode(5))
show(lambda: "a\ud800b".encode("utf-8", "replace"))
show(lambda: "a".encode("ascii", 5))

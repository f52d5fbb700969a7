def show(text, args):
    try:
        print(text % args)
    except Exception as e:
        print(type(e).__name__, e)


show("%d", "a")
show("%d", 1j)
show("%x", 1.5)
show("%s %s", "a")
show("%s", ("a", "b"))
show("abc", 5)
show("abc", (1,))
show("%", 5)
show("%q", 5)
show("%(a)s", 5)
show("%(a)s", {})
show("%(a", {"a": 1})
show("%c", "ab")
show("%c", 0x110000)
show("%c", 1.5)
show("%f", "a")
show("%*d", ("a", 1))
show("%d", None)
show("%s %(a)s", {"a": 1})
show("%é", 1)

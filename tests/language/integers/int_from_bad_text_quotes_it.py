def show(*args):
    try:
        print(int(*args))
    except Exception as e:
        print(type(e).__name__, e)


show("")
show(" ")
show("abc")
show("1.5")
show("1__0")
show("_1")
show("1_")
show("0x10")
show("9", 8)
show("12", 1)
show("12", 37)
show("12", -1)
show("08", 0)
show("1 2")
show("--1")
show(b"x1")
show("é")
show("'")
show("0b", 2)
show("10", "2")

def show(value, spec):
    try:
        print(repr(format(value, spec)))
    except Exception as e:
        print(type(e).__name__, e)


show("a", "d")
show("a", "=5")
show("a", "+")
show("a", " ")
show("a", ",")
show("a", "#")
show(1, "s")
show(1, ".2")
show(1, ".2d")
show(1, "q")
show(1, "xx")
show(1.5, "d")
show(1.5, "x")
show(1.5, "c")
show(1, ",x")
show(1, "+c")
show(1, "#c")
show(1, ",c")
show(-1, "c")
show(0x110000, "c")

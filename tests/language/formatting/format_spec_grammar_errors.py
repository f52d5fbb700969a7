def show(value, spec):
    try:
        print(repr(format(value, spec)))
    except Exception as e:
        print(type(e).__name__, e)


show(1, ",_")
show(1, "_,")
show(1, ",,")
show(1.5, ".")
show(1.5, ".f")
show(1.5, "5.x2")
show(1, "5 ")
show(1, "abc")
show("a", ".x")
show("a", "5d")
show(1.5, "_n")
show(1, "9999999999999999999999")
show(1.5, ".9999999999999999999999f")
show("a", "\u00e9q")
show(None, "5")
show([], "5")
show({}, "x")
show((), "s")
show(None, "")
show([1], "")

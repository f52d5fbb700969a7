b = bytearray(b"abc")


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: b.__setitem__(0, 256))
show(lambda: b.__setitem__(0, "a"))
show(lambda: b.__setitem__(5, 1))
show(lambda: b.append(-1))
show(lambda: b.append("a"))
show(lambda: b.extend("ab"))
show(lambda: b.extend([300]))
show(lambda: b.remove(1))
show(lambda: bytearray().pop())
show(lambda: b.pop(9))
show(lambda: hash(b))
show(lambda: {b: 1})
show(lambda: b.__setitem__(slice(0, 1), 5))
show(lambda: b.__setitem__(slice(0, 1), "x"))
show(lambda: b.__setitem__(slice(None, None, 2), b"x"))
show(lambda: b + "x")
show(lambda: bytearray("abc"))
show(lambda: bytearray(-1))
show(lambda: b.insert("0", 1))

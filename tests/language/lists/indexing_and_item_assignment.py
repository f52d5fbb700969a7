a = [10, 20, 30]
print(a[0], a[-1], a[-3], a[True], a[1:2])
a[1] = "x"
a[-1] = "y"
print(a)


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: a[3])
show(lambda: a[-4])
show(lambda: a["0"])
show(lambda: a[1.0])
show(lambda: a[None])
show(lambda: a[1, 2])
show(lambda: a.__setitem__(5, 0))
show(lambda: a.__setitem__("x", 0))
show(lambda: a.__delitem__(7))
show(lambda: a[2**100])

def show(f):
    try:
        print(f())
    except TypeError as e:
        print(e)


show(lambda: 1 + "a")
show(lambda: "a" + 1)
show(lambda: 1 - None)
show(lambda: [] * 1.5)
show(lambda: 1 @ 2)
show(lambda: {} // 2)
show(lambda: 2 ** "x")
show(lambda: 1 << 2.0)
show(lambda: 1.0 >> 1)
show(lambda: 1 & 1.0)
show(lambda: 5 % [1])
show(lambda: divmod(5, "a"))
show(lambda: ~1.5)
show(lambda: -"a")
show(lambda: +[])

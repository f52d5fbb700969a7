def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: 5[0])
show(lambda: None[0])
show(lambda: len[0])
show(lambda: {1}[0])
show(lambda: (i for i in "a")[0])
show(lambda: True[0])
show(lambda: 1.5["a"])
show(lambda: (lambda: 0)[1])
show(lambda: int[0])
show(lambda: range(3)[5])
show(lambda: range(3)["a"])
show(lambda: "abc"[1, 2])
show(lambda: b"abc"["a"])
show(lambda: (1, 2)["a"])
show(lambda: (1, 2)[2])
show(lambda: zip()[0])

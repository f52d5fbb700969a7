def show(f):
    try:
        print(f())
    except TypeError as e:
        print(e)


show(lambda: b"a" + "b")
show(lambda: "b" + b"a")
show(lambda: b"a" + 1)
show(lambda: b"a" * 1.5)
show(lambda: b"a" * b"b")
show(lambda: b"".join(["a"]))
show(lambda: b"".join([b"a", 5]))
show(lambda: b"".join("ab"))
show(lambda: b"a" < "a")
show(lambda: b"a" % 5)
show(lambda: b"a" + [1])
show(lambda: b"a".split("a"))
show(lambda: b"a".replace("a", "b"))
show(lambda: b"a".find("a"))
show(lambda: b"a".startswith("a"))
show(lambda: b"a".strip("a"))

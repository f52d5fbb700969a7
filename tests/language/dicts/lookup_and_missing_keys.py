d = {"a": 1, 2: "b", None: 3}
print(d["a"], d[2], d[2.0], d[None], d.get("a"), d.get("zz"), d.get("zz", 5), "a" in d, "zz" not in d)


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, repr(e))


show(lambda: d["zz"])
show(lambda: d[5])
show(lambda: d[(1, 2)])
show(lambda: d[1.5])
show(lambda: d[""])
show(lambda: d["it's"])
show(lambda: d[[]])
show(lambda: d.get())
show(lambda: d.get([]))
show(lambda: [] in d)
show(lambda: d.get(1, 2, 3))
show(lambda: d.__delitem__("zz"))

class Box:
    pass


b = Box()
b.x, b.y = 1, 2
a = [0, 1, 2, 3, 4, 5]
d = {"k": {"n": 1}}
del b.x, a[0], a[1:3], d["k"]["n"]
print(vars(b), a, d)
del (a[0]), [b.y]
print(a, vars(b))
x = y = z = 1
del x, (y, [z])
print([n for n in "xyz" if n in globals()])
del a[:], d
print(a, "d" in globals())
for f in (lambda: a.__delitem__(0), lambda: b.__delattr__("x"), lambda: {}.__delitem__("q")):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
del ()
print("done")

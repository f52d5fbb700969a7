a = [1, 2, 3, 2, 1, 2.0, "2", None]
print(a.index(2), a.index(2, 2), a.index(2, -4), a.index(None), a.count(2), a.count("2"), a.count(5), a.index(1, 1, 5))
for f in (lambda: a.index(9), lambda: a.index(1, 1, 4), lambda: a.index("x", 2), lambda: a.index(), lambda: a.count()):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)

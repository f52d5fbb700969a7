def guarded():
    while True:
        try:
            yield "value"
        except ValueError as e:
            print("caught", e)
            yield "recovered"
        finally:
            print("finally")


g = guarded()
print(next(g), g.throw(ValueError("boom")), next(g))
try:
    g.throw(KeyError("k"))
except KeyError as e:
    print("out", repr(e))
print(next(g, "finished"))
h = guarded()
try:
    h.throw(TypeError("before start"))
except TypeError as e:
    print(e, next(h, "closed"))
try:
    guarded().throw(5)
except TypeError as e:
    print(e)
k = guarded()
next(k)
print(k.throw(ValueError))

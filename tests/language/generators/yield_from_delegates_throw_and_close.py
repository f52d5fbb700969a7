def inner():
    try:
        yield 1
        yield 2
    except ValueError as e:
        print("inner caught", e)
        yield "handled"
    finally:
        print("inner finally")


def outer():
    try:
        result = yield from inner()
    except KeyError as e:
        print("outer caught", repr(e))
        yield "outer handled"
    finally:
        print("outer finally")


g = outer()
print(next(g), g.throw(ValueError("v")), next(g, "end"))
g = outer()
print(next(g), g.throw(KeyError("k")), next(g, "end"))
g = outer()
print(next(g))
g.close()


def plain():
    yield from [1, 2]


p = plain()
next(p)
try:
    p.send("x")
except AttributeError as e:
    print(e)
try:
    list((lambda: (yield from 5))())
except TypeError as e:
    print(e)

def inner():
    x = yield 1
    print("inner got", x)
    yield 2
    return "result"


def outer():
    value = yield from inner()
    print("value", value)
    more = yield from [10, 20]
    print("more", more)
    yield from "ab"
    return value + "!"


g = outer()
print(next(g), g.send("hello"), next(g), list(g))


def end():
    return 5
    yield


try:
    next(end())
except StopIteration as e:
    print(e.value, e)
print(list(end()))

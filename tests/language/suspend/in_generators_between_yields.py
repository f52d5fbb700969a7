# host: fetch, add, fail


def gen():
    print("start", fetch("start"))
    got = yield fetch("first")
    print("got", got, add(got))
    try:
        yield add(got, got)
    except ValueError as e:
        yield fetch(str(e))
    finally:
        print("finally", fetch("cleanup"))
    return fetch("end")


g = gen()
print(next(g), g.send(5), g.throw(ValueError("thrown")))
try:
    next(g)
except StopIteration as e:
    print(e.value)
h = gen()
print(next(h), h.send(1), h.close())


def outer():
    result = yield from gen()
    yield "result " + result + fetch("outer")


o = outer()
print(next(o), o.send(2), list(o))

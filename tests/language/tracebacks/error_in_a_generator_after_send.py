def g():
    x = yield 1
    yield x + 1


gen = g()
next(gen)
gen.send("text")

def gen(n):
    x = yield n
    yield x


g = gen(5)
print(g.__name__, g.__qualname__, g.gi_running, g.gi_suspended, g.gi_yieldfrom, gen.__name__)
next(g)
print(g.gi_suspended, hasattr(g, "send"), hasattr(g, "__next__"), g.__iter__() is g)
try:
    g.foo
except AttributeError as e:
    print(e)
try:
    len(g)
except TypeError as e:
    print(e)
try:
    g[0]
except TypeError as e:
    print(e)
print(bool(g), g == g, g != gen(5), repr(type(g)), (x for x in "").__name__)

def inner():
    yield 1
    yield 2


def outer():
    yield from inner()


made = outer()
print(made.gi_running, made.gi_suspended, made.gi_yieldfrom, made.gi_frame is None, made.gi_code.co_name)
next(made)
print(type(made.gi_yieldfrom).__name__, made.gi_suspended, made.gi_frame.f_lineno)
made.__name__, made.__qualname__ = "renamed", "some.renamed"
print(made.__name__, made.__qualname__, repr(made)[:30])
for wrong in (5, None):
    try:
        made.__name__ = wrong
    except TypeError as error:
        print(error)
print(list(made), made.gi_frame, made.gi_yieldfrom)


async def waits():
    return 1


coroutine = waits()
print(coroutine.cr_running, coroutine.cr_await, coroutine.cr_suspended, coroutine.cr_code.co_name, coroutine.cr_origin)
coroutine.close()
print(coroutine.cr_frame)


async def asynchronous():
    yield 1


gen = asynchronous()
print(gen.ag_running, gen.ag_await, gen.ag_suspended, gen.ag_code.co_name, gen.ag_frame is None)

async def f():
    return 5


c = f()
print(type(c).__name__, c.__name__, c.__qualname__, hasattr(c, "send"), f.__name__, type(f).__name__)
try:
    c.send(None)
except StopIteration as e:
    print("value", e.value)
try:
    c.send(None)
except RuntimeError as e:
    print(e)
d = f()
d.close()
try:
    d.send(None)
except RuntimeError as e:
    print(e)
e = f()
try:
    e.send(1)
except TypeError as error:
    print(error)
e.close()
try:
    iter(f())
except TypeError as error:
    print(error)
try:
    f() + 1
except TypeError as error:
    print(error)

e = StopIteration(1, 2)
print(e.value, e.args, StopIteration().value, repr(StopIteration([3])))
e.value = "changed"
print(e.value, e.args)
print(repr(StopAsyncIteration("x")), GeneratorExit().args)
it = iter([])
for i in range(2):
    try:
        next(it)
    except StopIteration as stop:
        print("again", stop.args)

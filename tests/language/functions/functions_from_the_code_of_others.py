import types


def add(a, b):
    return a + b


copy = types.FunctionType(add.__code__, globals(), "copy", (5,))
print(copy(1), copy(1, 2), copy.__name__, copy.__defaults__, add.__defaults__)


def counter():
    count = 0

    def step():
        nonlocal count
        count += 1
        return count

    return step


step = counter()
again = types.FunctionType(step.__code__, step.__globals__, closure=step.__closure__)
print(step(), again(), step(), again.__closure__[0].cell_contents)
for bad in (lambda: types.FunctionType(step.__code__, globals()),
            lambda: types.FunctionType(add.__code__, globals(), closure=step.__closure__),
            lambda: types.FunctionType(add.__code__, []),
            lambda: types.FunctionType(add.__code__, globals(), 5),
            lambda: types.FunctionType(add.__code__, globals(), None, 5)):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

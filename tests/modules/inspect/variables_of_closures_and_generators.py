import inspect

rate = 3


def outer(base):
    def inner(x):
        return len(x) + base * rate + unknown

    return inner


found = inspect.getclosurevars(outer(2))
print(found.nonlocals, found.globals, list(found.builtins), found.unbound)
try:
    inspect.getclosurevars(len)
except TypeError as error:
    print('TypeError', 'is not a Python function' in str(error))


def count(start, *rest, step=1):
    kept = [start, *rest]
    yield kept
    yield step


made = count(1, 2, step=5)
print(inspect.getgeneratorlocals(made))
next(made)
print(inspect.getgeneratorlocals(made)['kept'])
made.close()
print(inspect.getgeneratorlocals(made))
try:
    inspect.getgeneratorlocals(5)
except TypeError as error:
    print(error)


async def wait(x):
    return x

task = wait(4)
print(inspect.getcoroutinelocals(task))
task.close()

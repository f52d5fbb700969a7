from functools import WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, partial, update_wrapper, wraps


def outer(f):
    @wraps(f)
    def inner(*args):
        "Inner."
        return f(*args) + 1
    return inner


def f(x: int, y: str = 'a') -> float:
    "Doc of f."
    return x


f.extra = 5
g = outer(f)
print(g.__name__, g.__qualname__, g.__doc__, g.__module__, g.__wrapped__ is f, g.extra, g(1))
print(g.__annotations__)
print(WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)
p = partial(f, 1)
print(update_wrapper(p, f) is p, p.__name__, p.__doc__, p.__wrapped__ is f)


class Callable:
    pass


c = update_wrapper(Callable(), f, assigned=('__name__',), updated=())
print(c.__name__, hasattr(c, 'extra'), c.__dict__.keys())
print(update_wrapper(lambda: 0, len).__name__, update_wrapper(lambda: 0, Callable).__qualname__)
try:
    update_wrapper(lambda: 0, f, updated=('nope',))
except AttributeError as error:
    print(error)

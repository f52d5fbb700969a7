def f(a, b: int = 1, *, c=2) -> str:
    "Documented."
    return "x"


print(f.__name__, f.__qualname__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__module__, f.__annotations__)
f.counter = 1
f.counter += 1
print(f.counter, f.__dict__, hasattr(f, "missing"))
f.__name__ = "renamed"
f.__doc__ = None
print(f.__name__, f.__doc__, callable(f), f.__call__(1), (lambda: 0).__name__)
try:
    f.missing
except AttributeError as e:
    print(e)
del f.counter
try:
    f.counter
except AttributeError as e:
    print(e)
try:
    f.__name__ = 5
except TypeError as e:
    print(e)


def outer():
    def inner():
        pass

    return inner


print(outer().__qualname__, outer.__closure__, [type(f).__name__ for f in (outer, len, [].append, outer())])

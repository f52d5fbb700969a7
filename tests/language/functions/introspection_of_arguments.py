def f(a, b=1, /, c=2, *args, d, e=5, **kw):
    """Does things."""
    local = a
    return local


print(
    f.__code__.co_argcount, f.__code__.co_posonlyargcount, f.__code__.co_kwonlyargcount,
    f.__code__.co_varnames[:7], f.__code__.co_name,
)
print(
    f.__defaults__, f.__kwdefaults__, f.__name__, f.__doc__, f.__closure__,
    f.__globals__ is globals(), f.__dict__, f.__type_params__,
)
f.__defaults__ = (10, 20)
f.__kwdefaults__ = {"e": 50}
print(f(1, d=0), f.__defaults__, f.__kwdefaults__)
f.__defaults__ = None
try:
    f(d=1)
except TypeError as e:
    print(e)
try:
    f.__defaults__ = 5
except TypeError as e:
    print(e)
g = lambda: (yield)
print(
    g.__name__, g.__qualname__, (lambda x: x).__code__.co_argcount, f.__call__(1, 2, 3, d=4),
    type(f.__code__).__name__,
)

from functools import cache, lru_cache

calls = []


@lru_cache(maxsize=2)
def f(x, *rest, **kwargs):
    "Doc."
    calls.append(x)
    return x, rest, kwargs


print(f(1), f(1), f(2), f(1), f(3), f(2), calls)
print(f.cache_info(), f.cache_parameters(), f.__name__, f.__doc__, f.__wrapped__(9))
f.cache_clear()
print(f.cache_info(), f.cache_info().maxsize, tuple(f.cache_info()))
print(f(1, k=2), f(1, k=2), f(1, 2), f.cache_info().hits)
try:
    f([])
except TypeError as error:
    print(error)


@lru_cache(typed=True)
def t(x):
    return type(x).__name__


print(t(1), t(1.0), t(True), t.cache_info(), t.cache_parameters())


@lru_cache
def u(x):
    return type(x).__name__


print(u(1), u(1.0), u(True), u('1'), u(1), u.cache_info())


@lru_cache(None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), fib.cache_info())


@lru_cache(maxsize=0)
def none(x):
    return x


print(none(1), none(1), none.cache_info())


@lru_cache(maxsize=-5)
def negative(x):
    return x


print(negative(1), negative.cache_info())


@cache
def fails(x):
    if x > 1:
        raise ValueError(x)
    return x


for x in (1, 2, 2):
    try:
        print(fails(x))
    except ValueError as error:
        print(repr(error))
print(fails.cache_info())
try:
    lru_cache('x')
except TypeError as error:
    print(error)
f.own = 3
print(f.own, type(f).__name__, f.__dict__.keys())

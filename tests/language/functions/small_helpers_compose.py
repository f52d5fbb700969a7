def compose(*functions):
    def composed(x):
        for f in reversed(functions):
            x = f(x)
        return x

    return composed


def curry(f, *bound, **named):
    return lambda *rest, **more: f(*bound, *rest, **{**named, **more})


def memoize(f):
    cache = {}

    def wrapper(*args):
        if args not in cache:
            cache[args] = f(*args)
        return cache[args]

    wrapper.cache = cache
    return wrapper


@memoize
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(compose(str, abs, int)("-5"), curry(max, 3, key=lambda v: -v)(1, 2), fib(60), len(fib.cache), compose()(7))

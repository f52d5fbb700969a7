def pipe(*functions):
    def run(value):
        for f in functions:
            value = f(value)
        return value

    return run


def partial(f, *args, **kw):
    return lambda *more, **other: f(*args, *more, **{**kw, **other})


def reduce(f, items, *initial):
    it = iter(items)
    value = initial[0] if initial else next(it)
    for x in it:
        value = f(value, x)
    return value


def group(items, key):
    out = {}
    for x in items:
        out.setdefault(key(x), []).append(x)
    return out


def zip_longest(*its, fill=None):
    its = [iter(i) for i in its]
    done = object()
    while True:
        row = [next(i, done) for i in its]
        if all(x is done for x in row):
            return
        yield tuple(fill if x is done else x for x in row)


clean = pipe(str.strip, str.lower, lambda s: s.replace(" ", "_"), lambda s: s + "!")
print(
    clean("  Hello World "), partial(pow, 2)(10), reduce(lambda a, b: a * b, range(1, 6)),
    reduce(max, [3, 9, 2], 5), group("banana", "an".find),
)
print(
    list(zip_longest("abc", [1], fill="-")),
    reduce(lambda d, kv: {**d, kv[0]: kv[1]}, [("a", 1), ("b", 2)], {}), list(zip_longest()),
)

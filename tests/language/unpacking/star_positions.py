def first(v):
    a, *b = v
    return a, b


def middle(v):
    a, *b, c = v
    return a, b, c


def last(v):
    *a, b = v
    return a, b


def only(v):
    *a, = v
    return a


def nested(v):
    (a, *b), *c = v
    return a, b, c


for f, v in (
    (first, "abc"), (middle, "abcd"), (middle, "ab"), (last, range(3)), (only, ""), (only, {"k": 1}),
    (nested, ["xyz", 1, 2]), (nested, [[1]]),
):
    print(f.__name__, f(v))
for f, v in ((first, []), (middle, [1]), (last, ()), (nested, [[]]), (nested, [5])):
    try:
        f(v)
    except (ValueError, TypeError) as e:
        print(f.__name__, type(e).__name__, e)

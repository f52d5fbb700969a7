def show(f, *args, **keywords):
    try:
        result = f(*args, **keywords)
        print(f.__name__, args, keywords or "", "gives", type(result).__name__)
    except Exception as e:
        print(f.__name__, args, keywords or "", type(e).__name__, e)


for f in (all, any, enumerate, filter, iter, len, map, max, min, next, reversed, sorted, sum, zip):
    for args in ((), (1,), ("a",), (None,), (1.5,), ([],), ("a", 1), (1, "a"), ([1], [2]), (1, 2, 3, 4, 5)):
        show(f, *args)
    show(f, foo=1)
    show(f, 1, foo=1)

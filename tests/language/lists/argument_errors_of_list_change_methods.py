def make():
    return [3, 1, 2]


def show(name, *args, **keywords):
    try:
        result = getattr(make(), name)(*args, **keywords)
        print(name, args, keywords or "", "gives", result)
    except Exception as e:
        print(name, args, keywords or "", type(e).__name__, e)


for name in "append extend insert pop remove clear reverse".split():
    for args in ((), (1,), ("a",), (None,), (b"a",), ([],), (1, "a"), ("a", "b", "c", "d", "e")):
        show(name, *args)
    show(name, foo=1)
    show(name, 1, foo=1)

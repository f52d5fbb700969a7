def make():
    return {1, 2}


def show(name, *args, **keywords):
    try:
        result = getattr(make(), name)(*args, **keywords)
        print(
            name, args, keywords or "", "gives",
            sorted(result, key=str) if isinstance(result, (set, frozenset)) else result,
        )
    except Exception as e:
        print(name, args, keywords or "", type(e).__name__, e)


for name in "union intersection difference symmetric_difference isdisjoint issubset issuperset".split():
    for args in ((), (1,), ("a",), (None,), (b"a",), ([],), (1, "a"), ("a", "b", "c", "d", "e")):
        show(name, *args)
    show(name, foo=1)
    show(name, 1, foo=1)

def show(kind, *args, **keywords):
    try:
        print(kind.__name__, args, keywords or "", "gives", kind(*args, **keywords))
    except Exception as e:
        print(kind.__name__, args, keywords or "", type(e).__name__, e)


for kind in (bool, int, float, complex, str, list, tuple, dict, frozenset, range, slice, bytearray):
    for args in ((), (1,), ("a",), (None,), (1.5,), ([],), ({"k": 1},), (1, "a"), ("a", "b"), (1, 2, 3, 4, 5)):
        show(kind, *args)
    show(kind, foo=1)
    show(kind, 1, foo=1)

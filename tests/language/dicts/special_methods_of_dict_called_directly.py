def show(name, *args):
    try:
        result = getattr({1: 2}, name)(*args)
        print(name, args, "gives", result)
    except Exception as e:
        print(name, args, type(e).__name__, e)


for name in "__or__ __ior__ __ror__ __contains__ __getitem__ __delitem__ __lt__ __eq__".split():
    for args in ((), (1,), (-1,), (1.5,), ("a",), (None,), ([1],), ({1: 2},), (True,), (1, 2, 3, 4)):
        show(name, *args)

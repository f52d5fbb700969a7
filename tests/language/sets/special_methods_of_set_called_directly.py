def show(name, *args):
    try:
        result = getattr({1, 2}, name)(*args)
        print(name, args, "gives", sorted(result, key=str) if isinstance(result, set) else result)
    except Exception as e:
        print(name, args, type(e).__name__, e)


for name in """
    __or__ __and__ __sub__ __xor__ __ior__ __isub__ __iand__ __ixor__ __contains__ __lt__ __eq__
""".split():
    for args in ((), (1,), (-1,), (1.5,), ("a",), (None,), ([1],), ({1: 2},), (True,), (1, 2, 3, 4)):
        show(name, *args)

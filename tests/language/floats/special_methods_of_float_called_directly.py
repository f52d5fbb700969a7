def show(name, *args):
    try:
        result = getattr(7.5, name)(*args)
        print(name, args, "gives", result)
    except Exception as e:
        print(name, args, type(e).__name__, e)


for name in """
    __add__ __sub__ __mul__ __truediv__ __floordiv__ __mod__ __pow__ __radd__ __rsub__ __lt__ __eq__
    __rpow__ __divmod__
""".split():
    for args in ((), (1,), (-1,), (1.5,), ("a",), (None,), ([1],), ({1: 2},), (True,), (1, 2, 3, 4)):
        show(name, *args)

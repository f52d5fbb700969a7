class N:
    __add__ = None; __radd__ = None; __iadd__ = None; __lt__ = None; __contains__ = None; __iter__ = None; __hash__ = None; __len__ = None
class O:
    def __radd__(self, o): return "radd"
for f in (lambda: N()+1, lambda: 1+N(), lambda: N()+O(), lambda: N() < N(), lambda: 1 in N(), lambda: iter(N()), lambda: hash(N()), lambda: len(N())):
    try: print(f())
    except TypeError as e: print(e)

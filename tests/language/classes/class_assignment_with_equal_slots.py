class G:
    __slots__ = ("a", "b")
class H:
    __slots__ = ("a", "b")
class I:
    __slots__ = ("a", "c")
g = G(); g.a = 1; g.__class__ = H; print(type(g).__name__, g.a)
try: g.__class__ = I
except TypeError as e: print(e)

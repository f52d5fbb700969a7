class AbstractClass:
    def __init__(self, bases): self.bases = bases
    def getbases(self): return self.bases
    __bases__ = property(getbases)
    def __call__(self): return AbstractInstance(self)
class AbstractInstance:
    def __init__(self, klass): self.klass = klass
    def getclass(self): return self.klass
    __class__ = property(getclass)
AS = AbstractClass(()); AC = AbstractClass((AS,))
print(issubclass(AC, AS), issubclass(AS, AC), isinstance(AC(), AS), isinstance(AS(), AC), isinstance(AC(), (int, AC)), issubclass(AC, (int, AS)))
for fn in (lambda: isinstance(1, 5), lambda: issubclass(5, int), lambda: issubclass(int, 5), lambda: isinstance(AS(), int), lambda: issubclass(AC, int)):
    try: print(fn())
    except TypeError as e: print(e)
class G:
    __slots__ = ["a", "b"]
class H:
    __slots__ = ["b", "a"]
g = G(); g.a=1; g.b=2; g.__class__ = H; print(g.a, g.b, type(g))

def tr(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def f(a: int, b: "str" = 1, /, c: list[int] = 2, *d: int, e, g: float = 3, **h: dict) -> None: pass
print(f.__annotations__, list(f.__annotations__))
f.__annotations__["z"] = 1
print(f.__annotations__)
f.__annotate__ = lambda fmt: {"fmt": fmt}
print(f.__annotations__)
f.__annotate__ = None
print(f.__annotations__, f.__annotate__)
tr(lambda: setattr(f, "__annotate__", 5))
tr(lambda: setattr(f, "__annotations__", 5))
del f.__annotations__
print(f.__annotations__)
def g(): pass
print(g.__annotations__, g.__annotate__)
tr(lambda: int.__annotations__)
tr(lambda: int.__annotate__)
tr(lambda: object().__annotations__)
v: int = 1
if v:
    w: str
else:
    u: str
tr(lambda: __annotations__)
tr(lambda: __annotate__(1))
tr(lambda: (lambda: 0).__annotations__)
def loc():
    y: undefined_thing = 1
    z: undefined_thing
    try:
        z
    except UnboundLocalError as e:
        print(e)
    return y
print(loc())
class P:
    n: int
    def meth(self, x: n) -> "P": pass
    n2: n
tr(lambda: P.meth.__annotations__)
tr(lambda: P.__annotations__)
def outer(t):
    class L:
        a: t
        def b(self, c: t): return c
    t2 = t
    def d(e: t2): pass
    return L, d
L, d = outer(int)
print(L.__annotations__, L.b.__annotations__, d.__annotations__)
def star(*args: *tuple[int, str]): pass
print(star.__annotations__)
d = {}
d["a"]: int = 4
print(d)
class Meta(type):
    x: int
class WithMeta(metaclass=Meta):
    y: str
print(WithMeta.__annotations__, Meta.__annotations__)
lst: list[int] = []
print([x for x in (1, 2) if (yy := x)], yy)
class Dec:
    @property
    def p(self) -> int: return 1
print(Dec.p.fget.__annotations__)
async def co(a: int) -> str: ...
def ge(a: int) -> str: yield
print(co.__annotations__, ge.__annotations__)

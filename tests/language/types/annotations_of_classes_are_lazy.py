def tr(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class A:
    x: int
    y: "Later"
    z: Later = 3
    __p: int = 1
    (w): int
    def m(self, q: Later, *a: A, k: undefined = 1, **kw: int) -> A: ...
    if x_cond if (x_cond := False) else True:
        c1: int
    else:
        c2: str
    for i in range(2):
        c3: float = i
tr(lambda: A.__annotations__)
class Later: pass
tr(lambda: A.__annotations__)
tr(lambda: A.__annotations__ is A.__annotations__)
tr(lambda: A.m.__annotations__)
undefined = bytes
tr(lambda: A.m.__annotations__)
tr(lambda: A.__annotate__(1))
tr(lambda: A.__annotate__(2))
tr(lambda: A.__annotate__(3))
tr(lambda: A.__annotate__())
print(A.__annotate__.__name__, A.m.__annotate__.__qualname__, A.__annotate__.__qualname__)
class B(A): pass
tr(lambda: B.__annotations__)
tr(lambda: B.__annotate__)
B.__annotations__ = {"q": 1}
tr(lambda: (B.__annotations__, B.__annotate__))
del B.__annotations__
tr(lambda: B.__annotations__)

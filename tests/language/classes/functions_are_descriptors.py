def f(self, x=0):
    return self, x


class C:
    pass


bound = f.__get__(5)
print(bound(1), bound.__self__, type(bound).__name__, f.__get__(None, C) is f)
C.method = f
c = C()
print(c.method(2)[0] is c, C.__dict__["method"] is f, C.method is f)
c.method2 = f
print(c.method2("self", 3))
print(len.__get__ if hasattr(len, "__get__") else "builtins do not bind")


class D:
    size = len
    up = str.upper
    lam = lambda self: "lambda"
    st = staticmethod(f)


print(D().size([1, 2]), D().lam(), D().st(1), D.st(2))
try:
    D().up()
except TypeError as e:
    print(e)

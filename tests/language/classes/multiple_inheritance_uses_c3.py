class A:
    def f(self): return ["A"]


class B(A):
    def f(self): return ["B"] + super().f()


class C(A):
    def f(self): return ["C"] + super().f()


class D(B, C):
    def f(self): return ["D"] + super().f()


class E(C):
    def f(self): return ["E"] + super().f()


class F(D, E):
    pass


print(D().f(), F().f(), [k.__name__ for k in F.__mro__], F.mro() == list(F.__mro__))
for bases in ((A, B), (B, A, C), (D, C, B), (A, A), (int, str), (bool,), (5,), (len,)):
    try:
        print([k.__name__ for k in type("X", bases, {}).__mro__])
    except TypeError as e:
        print(str(e).replace("\n", " | "))

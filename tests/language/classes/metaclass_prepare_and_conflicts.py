class Recorder(dict):
    def __setitem__(self, key, value):
        if not key.startswith("__"):
            print("define", key)
        super().__setitem__(key, value)


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, bases, kw)
        return Recorder(injected=5)

    def __new__(mcs, name, bases, ns, **kw):
        return super().__new__(mcs, name, bases, dict(ns))

    def __init__(cls, *args, **kw):
        super().__init__(*args)


class C(metaclass=Meta, k=1):
    a = injected
    b = a + 1

    def f(self): ...


print(C.a, C.b, C.injected)


class M1(type): pass
class M2(type): pass
class X(metaclass=M1): pass
class Y(metaclass=M2): pass


try:
    class Z(X, Y): pass
except TypeError as e:
    print(e)


class M3(M1, M2): pass
class W(X, Y, metaclass=M3): pass


print(type(W).__name__)


def not_a_class(name, bases, ns):
    return (name, bases, ns["v"])


class Odd(metaclass=not_a_class):
    v = 1


print(Odd)

class A:
    pass


class B:
    pass


class C(A, B):
    pass


class D(A, B):
    pass


class E(C, D):
    pass


before = E.__mro__
try:
    C.__bases__ = (B, A)
except TypeError as error:
    print(error)
print(E.__mro__ == before, C.__bases__ == (A, B))
A.__bases__ += ()
print(A.__bases__)


class Told:
    def __get__(self, instance, owner):
        return f'{"class" if instance is None else "instance"} of {owner.__name__}'


class Shown:
    __doc__ = Told()


print(Shown.__doc__, '|', Shown().__doc__)


class OnlySet:
    def __set__(self, instance, value):
        print('set', value)


class Meta(type):
    pass


class Made(metaclass=Meta):
    pass


Made.a = 1
Meta.a = OnlySet()
print(Made.a)
Made.a = 2


class Called:
    def __call__(self, *args):
        return args


from types import MethodType

print(repr(MethodType(Called(), 5)))
try:
    class Wrong:
        __classcell__ = 5
except TypeError as error:
    print(error)


class Slots:
    __slots__ = ['__qualname__']


print(Slots.__qualname__, type(Slots.__dict__['__qualname__']).__name__)

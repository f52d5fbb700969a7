class A:
    __secret = "A secret"

    def __init__(self):
        self.__value = 1

    def get(self):
        return self.__value, self.__secret

    def __hidden(self):
        return "hidden"

    def call(self):
        return self.__hidden()

    def __dunder__(self):
        return "not mangled"


class B(A):
    def __init__(self):
        super().__init__()
        self.__value = 2

    def both(self):
        return self.__value, self._A__value


b = B()
print(b.get(), b.both(), b.call(), b._A__hidden(), b.__dunder__(), sorted(vars(b)), A._A__secret)
for f in (lambda: b.__value, lambda: A.__secret):
    try:
        f()
    except AttributeError as e:
        print(e)


class _Under:
    def f(self, __x=5):
        __y = __x + 1
        return __y, sorted(locals())


print(_Under().f())

class Flat(type):
    def mro(cls):
        return [cls, object]


class Plain(type):
    def mro(cls):
        print("mro of", cls.__name__)
        return super().mro()


class Bad(type):
    def mro(cls):
        return [cls, 5, object]


class Base:
    a = 1


class Child(Base, metaclass=Flat):
    pass


class Other(Base, metaclass=Plain):
    pass


print(Child.__mro__, Child.__bases__, Other.__mro__, Other.a)
try:
    print(Child.a)
except AttributeError as e:
    print(e)
try:
    class Wrong(metaclass=Bad):
        pass
except TypeError as e:
    print(e)


class Watching(type):
    def __getattribute__(cls, name):
        print("get", name)
        return super().__getattribute__(name)


class Sized(metaclass=Watching):
    size = 3

    def __len__(self):
        return self.size


print(len(Sized()), Sized.__len__(Sized()), type(Sized()).__len__(Sized()), Sized.size)

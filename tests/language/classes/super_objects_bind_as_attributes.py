class Base:
    def greet(self, name):
        return f"base {name}"


class Child(Base):
    def greet(self, name):
        return "child " + self.__super.greet(name)


Child._Child__super = super(Child)
print(Child().greet("x"), Child._Child__super)


class Named(type):
    def __init__(cls, name, bases, names):
        super().__init__(name, bases, names)
        setattr(cls, f"_{name}__super", super(cls))


class A(metaclass=Named):
    def tell(self):
        return "A"


class B(A):
    def tell(self):
        return "B" + self.__super.tell()


class C(B):
    def tell(self):
        return "C" + self.__super.tell()


print(C().tell())
method = C().tell
print(method.__get__(None, C) == method, method.__get__(3) is method)

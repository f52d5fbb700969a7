class NonData:
    def __get__(self, instance, owner):
        return "non-data"


class Data(NonData):
    def __get__(self, instance, owner):
        return "data"

    def __set__(self, instance, value):
        print("ignored", value)


class SetOnly:
    def __set__(self, instance, value):
        instance.__dict__["only"] = value * 2


class C:
    a = NonData()
    b = Data()
    only = SetOnly()


c = C()
c.__dict__.update(a="instance a", b="instance b")
print(c.a, c.b, C.a, C.b)
c.a = "assigned"
c.b = "assigned"
c.only = 5
print(c.a, c.b, c.only, type(C.only).__name__)
try:
    del c.b
except AttributeError as e:
    print(e)


class Broken:
    def __get__(self, instance, owner):
        raise AttributeError("from descriptor")


class D:
    x = Broken()

    def __getattr__(self, name):
        return f"fallback {name}"


print(D().x)

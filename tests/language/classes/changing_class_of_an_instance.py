class A:
    def who(self):
        return "A"


class B:
    def who(self):
        return "B"


a = A()
a.x = 1
a.__class__ = B
print(a.who(), a.x, type(a).__name__, isinstance(a, B))
for value in (5, int, "B"):
    try:
        a.__class__ = value
    except TypeError as e:
        print(e)
try:
    (5).__class__ = B
except TypeError as e:
    print(e)


class Base: pass
class Child(Base): pass
class Other:
    def who(self):
        return "Other"


Child.__bases__ = (Other,)
print(issubclass(Child, Other), issubclass(Child, Base), Child().who(), [k.__name__ for k in Child.__mro__])
try:
    Child.__bases__ = ()
except TypeError as e:
    print(e)

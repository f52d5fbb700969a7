class C:
    def __init__(self):
        self._x = 1

    def get(self):
        return self._x

    def set(self, value):
        self._x = value

    x = property(get, set, None, "the x")
    write_only = property(None, set)
    nothing = property()
    computed = property(lambda self: self._x * 10)


c = C()
c.x = 5
c.write_only = 6
print(c.x, c.computed, C.x.__doc__, C.x.fget.__name__, C.x.fdel, C.x.__name__)
for f in (lambda: c.write_only, lambda: delattr(c, "x"), lambda: c.nothing, lambda: setattr(c, "computed", 1)):
    try:
        f()
    except AttributeError as e:
        print(e)
d = C.x.getter(lambda self: "new getter")
print(d.__get__(c, C), d.fset is C.x.fset)

# host: add, fetch


class C:
    @property
    def v(self):
        return add(self._v)

    @v.setter
    def v(self, value):
        self._v = add(value, 10)

    @v.deleter
    def v(self):
        print(fetch("deleting"))
        del self._v


c = C()
c.v = 1
c.v += 1
print(c.v, vars(c))
del c.v
print(vars(c))
setattr(c, "v", add(2))
print(c.v, C.v.fget(c))

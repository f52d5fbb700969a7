class Base:
    def __init__(self):
        self._v = 1

    @property
    def v(self):
        return self._v

    @v.setter
    def v(self, value):
        self._v = value


class Doubled(Base):
    @property
    def v(self):
        return super().v * 2


class WithSetter(Base):
    @Base.v.setter
    def v(self, value):
        self._v = value * 100

    @Base.v.getter
    def w(self):
        return "w"


class Plain(Base):
    v = "just a value"


d, w = Doubled(), WithSetter()
w.v = 2
print(d.v, w.v, w.w, Plain().v, Base.v.fset is not None, Doubled.v.fset)
try:
    d.v = 5
except AttributeError as e:
    print(e)
p = Plain()
p.v = "own"
print(p.v, Plain.v)

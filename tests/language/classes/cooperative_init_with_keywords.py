class Base:
    def __init__(self, **kw):
        if kw:
            raise TypeError(f"unexpected {sorted(kw)}")
        self.log = ["base"]


class Named(Base):
    def __init__(self, *, name, **kw):
        super().__init__(**kw)
        self.name = name
        self.log.append("named")


class Sized(Base):
    def __init__(self, *, size=1, **kw):
        super().__init__(**kw)
        self.size = size
        self.log.append("sized")


class Thing(Named, Sized):
    def __init__(self, **kw):
        super().__init__(**kw)
        self.log.append("thing")


t = Thing(name="n", size=5)
print(t.name, t.size, t.log, Thing(name="x").size)
try:
    Thing(name="n", color=1)
except TypeError as e:
    print(e)

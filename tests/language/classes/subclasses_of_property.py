class Cached(property):
    def __init__(self, function, tag="t"):
        super().__init__(function)
        self.tag = tag
        self.calls = 0

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        self.calls += 1
        return super().__get__(instance, owner)
class Plain(property):
    "Doc of Plain."
class Loud(property):
    def __set__(self, instance, value):
        print("setting", value)
        super().__set__(instance, value)
class Thing:
    def __init__(self): self._v = 1
    @Cached
    def size(self):
        "doc"
        return 5
    @Plain
    def plain(self): return self._v
    @plain.setter
    def plain(self, v): self._v = v
    value = Loud(lambda s: s._v, lambda s, v: setattr(s, "_v", v))
t = Thing()
print(t.size, Thing.size.calls, Thing.size.tag, Thing.size.__doc__, type(Thing.plain).__name__, isinstance(Thing.plain, property))
t.plain = 9; print(t.plain); t.value = 7; print(t.value, t.plain)
try: t.size = 3
except AttributeError as e: print(e)

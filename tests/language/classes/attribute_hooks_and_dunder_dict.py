class Tracked:
    def __init__(self):
        self.__dict__["changes"] = []
        self.x = 1

    def __setattr__(self, name, value):
        self.changes.append((name, self.__dict__.get(name), value))
        self.__dict__[name] = value

    def __getattr__(self, name):
        if name.startswith("get_"):
            return lambda: getattr(self, name[4:])
        raise AttributeError(f"{type(self).__name__} has no {name}")

    def __dir__(self):
        return ["b", "a"]


t = Tracked()
t.x += 1
t.y = t.get_x()
print(t.changes, t.get_y(), dir(t), hasattr(t, "zz"), getattr(t, "zz", 0), t.__dict__["x"])
try:
    t.missing
except AttributeError as e:
    print(e)
del t.x
try:
    t.get_x()
except AttributeError as e:
    print(e)

import types


class Lazy(types.ModuleType):
    def __init__(self, name, extra):
        super().__init__(name, "what it is for")
        self.extra = extra

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return name.upper()


lazy = Lazy("lazy", 4)
print(lazy.__name__, lazy.__doc__, lazy.extra, lazy.other, isinstance(lazy, types.ModuleType))
print(list(vars(lazy)))
plain = types.ModuleType("plain")
plain.__name__ = "renamed"
plain.renamed = print
print(plain.__name__, vars(plain)["__name__"])
for module in (plain, types):
    try:
        module()
    except TypeError as e:
        print(e)

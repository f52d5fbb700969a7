class Real:
    pass


class Proxy:
    def __init__(self, target):
        self._target = target

    def __getattribute__(self, name):
        if name == "_target":
            return object.__getattribute__(self, name)
        return getattr(self._target, name)


class Claims:
    @property
    def __class__(self):
        return int


class Hides:
    @property
    def __class__(self):
        raise AttributeError("hidden")


proxy = Proxy(Real())
print(isinstance(proxy, Real), isinstance(proxy, Proxy), type(proxy).__name__, isinstance(proxy, (str, Real)))
print(isinstance(Claims(), int), isinstance(Claims(), str), isinstance(Claims(), (str, int)), isinstance(Claims(), Claims))
print(isinstance(Hides(), int), isinstance(Hides(), Hides), isinstance(Proxy("text"), str | bytes))

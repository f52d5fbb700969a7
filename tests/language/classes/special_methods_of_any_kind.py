class Bound:
    __len__ = [1, 2, 3].__len__
    __getitem__ = "xyz".__getitem__
    __call__ = staticmethod(lambda *args: args)
    __add__ = classmethod(lambda cls, other: (cls.__name__, other))


bound = Bound()
print(len(bound), bound[1], bound(1, 2), bound + 3, list(bound))


class Given:
    @property
    def __call__(self):
        return lambda *args, **named: (args, named)

    @property
    def __sub__(self):
        return lambda other: ("less", other)

    @property
    def __neg__(self):
        return lambda: "negative"

    @property
    def __iter__(self):
        return lambda: iter("it")

    @property
    def __enter__(self):
        return lambda: "entered"

    @property
    def __exit__(self):
        return lambda *error: print("left", error[0])


given = Given()
print(given(1, a=2), given - 1, -given, *given)
with given as entered:
    print(entered)


class Callable:
    def __call__(self, *args):
        return len(args)


class Descriptor:
    def __get__(self, instance, owner):
        return lambda *args: (owner.__name__, instance is None, args)


class Mixed:
    __mul__ = Callable()
    __truediv__ = Descriptor()
    __getitem__ = Descriptor()
    __iter__ = None


mixed = Mixed()
print(mixed * 1, mixed / 2, mixed[3])
try:
    iter(mixed)
except TypeError as e:
    print(e)

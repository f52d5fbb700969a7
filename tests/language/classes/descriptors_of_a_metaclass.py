class Meta(type):
    @property
    def size(cls):
        return cls._size

    @size.setter
    def size(cls, value):
        print("setting", cls.__name__, value)
        cls._size = value

    @size.deleter
    def size(cls):
        print("deleting")
        del cls._size


class Sized(metaclass=Meta):
    _size = 1


Sized.size = 5
print(Sized.size, Sized._size, "size" in Sized.__dict__)
del Sized.size
print(hasattr(Sized, "_size"), hasattr(Sized, "size"))
for change in (lambda: setattr(Sized, "__dict__", {}), lambda: setattr(Sized, "__mro__", ())):
    try:
        change()
    except AttributeError as error:
        print(error)

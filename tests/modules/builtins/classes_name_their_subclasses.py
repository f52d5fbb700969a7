"""The tree of builtin exceptions, drawn by asking each class for its subclasses."""


def show(cls, depth=0):
    for sub in cls.__subclasses__():
        if sub.__module__ == 'builtins' and not sub.__name__.startswith('_'):
            print('  ' * depth + sub.__name__)
            show(sub, depth + 1)


class Mine(LookupError):
    pass


class Yours(Mine, ValueError):
    pass


show(BaseException)
print(int.__subclasses__()[:1], bool.__subclasses__(), Mine.__subclasses__(), Mine in LookupError.__subclasses__())

class Base:
    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)
        self.made = True


class List(Base, list):
    pass


class Err(Base, ValueError):
    pass


l = List([1, 2])
print(l, l.made, l + [3], isinstance(l, list), [k.__name__ for k in List.__mro__])
try:
    raise Err("message")
except ValueError as e:
    print(e, e.made, e.args)
for bases in ((int, str), (list, dict), (ValueError, KeyError), (int, float), (Base, int)):
    try:
        print(type("X", bases, {}).__mro__[1].__name__)
    except TypeError as e:
        print(e)

class ABC(type):
    def __new__(mcs, name, bases, ns):
        cls = super().__new__(mcs, name, bases, ns)
        required = {n for b in bases for n in getattr(b, "_required", ())}
        required |= {n for n, v in ns.items() if getattr(v, "abstract", False)}
        cls._required = frozenset(n for n in required if getattr(getattr(cls, n), "abstract", False))
        return cls

    def __call__(cls, *args, **kw):
        if cls._required:
            raise TypeError(f"cannot create {cls.__name__} without {', '.join(sorted(cls._required))}")
        return super().__call__(*args, **kw)


def abstract(f):
    f.abstract = True
    return f


class Shape(metaclass=ABC):
    @abstract
    def area(self): ...

    @abstract
    def name(self): ...


class Half(Shape):
    def area(self):
        return 1


class Whole(Half):
    def name(self):
        return "whole"


print(Whole().area(), Whole().name())
for kind in (Shape, Half):
    try:
        kind()
    except TypeError as e:
        print(e)

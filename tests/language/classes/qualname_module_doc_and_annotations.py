class Outer:
    """Outer doc."""

    x: int = 1
    y: "str"

    class Inner:
        def method(self): ...


def make():
    class Local:
        def f(self): ...

    return Local


print(Outer.__doc__, Outer.__module__, Outer.__qualname__, Outer.Inner.__qualname__, Outer.Inner.method.__qualname__)
print(
    make().__qualname__, make().f.__qualname__, Outer.__annotations__, Outer.Inner.__annotations__,
    Outer.Inner.__doc__,
)
print(Outer, Outer.Inner, make(), Outer.Inner.__name__)
Outer.__name__ = "Renamed"
print(Outer, Outer.__name__, Outer.__qualname__)
Outer.__doc__ = "changed"
print(Outer.__doc__)

class Plugin:
    registry = {}

    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        cls.registry[name or cls.__name__] = cls


class A(Plugin):
    pass


class B(Plugin, name="bee"):
    pass


class C(B, name="sea"):
    pass


print(Plugin.registry)
for f in (
    lambda: type("D", (Plugin,), {}, other=1), lambda: type("E", (), {}, x=1),
    lambda: type("F", (Plugin,), {}, name="eff"),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
try:
    class G(metaclass=type, x=1):
        pass
except TypeError as e:
    print(e)

# host: add, echo
class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **options):
        return {"prepared": add(1)}

    def __new__(mcls, name, bases, namespace, **options):
        namespace["made"] = echo("new")
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)
        cls.started = echo(name)

    def __call__(cls, *args):
        made = super().__call__(*args)
        made.called = echo("called")
        return made

    def __instancecheck__(cls, other):
        return echo(other) == 3

    def __subclasscheck__(cls, other):
        return echo(5) == 5

    def __getitem__(cls, key):
        return echo(key)

    def __iter__(cls):
        return iter([echo(1), echo(2)])

    def __contains__(cls, item):
        return echo(item) == 5

    def __getattr__(cls, name):
        return echo(name)


class Named:
    def __set_name__(self, owner, name):
        self.name = echo(name)

    def __get__(self, instance, owner):
        return echo(self.name)

    def __set__(self, instance, value):
        instance.__dict__["kept"] = echo(value)

    def __delete__(self, instance):
        del instance.__dict__[echo("kept")]


class Made(metaclass=Meta, option=echo("o")):
    field = Named()
    body = [echo(i) for i in range(3) if echo(i) != 1]


print(Made.prepared, Made.made, Made.started, Made().called, Made[6], Made.body, Made.missing)
print(isinstance(3, Made), isinstance(4, Made), issubclass(int, Made), list(Made), 5 in Made, [*Made])
made = Made()
made.field = 5
print(made.field, made.__dict__)
del made.field
print(made.__dict__)

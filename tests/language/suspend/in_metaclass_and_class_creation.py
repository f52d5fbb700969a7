# host: fetch, add


class Meta(type):
    def __new__(mcs, name, bases, ns):
        ns["tag"] = fetch(name)
        return super().__new__(mcs, name, bases, ns)

    def __call__(cls, *args):
        obj = super().__call__(*args)
        obj.number = add(len(args))
        return obj


class Base(metaclass=Meta):
    def __init_subclass__(cls, **kw):
        cls.sub = fetch("sub " + cls.__name__)

    def __new__(cls, *args):
        self = super().__new__(cls)
        self.made = fetch("made")
        return self

    def __init__(self, *args):
        self.args = args, add(1)


class Child(Base):
    pass


c = Child(1, 2)
print(c.tag, c.number, c.sub, c.made, c.args)

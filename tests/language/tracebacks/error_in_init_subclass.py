class Base:
    def __init_subclass__(cls, **kw):
        raise ValueError("no subclasses")


class Child(Base):
    x = 1

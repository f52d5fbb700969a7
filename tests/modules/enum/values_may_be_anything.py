from enum import Enum, member, nonmember


class Planet(Enum):
    MERCURY = (3.3, 2.4)
    EARTH = (5.9, 6.3)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def ratio(self):
        return round(self.mass / self.radius, 2)


print(Planet.EARTH.mass, Planet.EARTH.ratio, Planet.EARTH.value, Planet((3.3, 2.4)), Planet.MERCURY)


class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        return obj

    PX = (0, 'P.X')
    PY = (1, 'P.Y')


print(Coord.PY.name, Coord(1).label, bytes(Coord.PY))


class Un(Enum):
    A = [1]
    B = {}


print(Un([1]), Un({}), [1] in Un, Un.A)


from enum import auto


class Auto(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return (name, start, count, tuple(last_values))

    A = auto()
    B = auto()


print([m.value for m in Auto])


class Missing(Enum):
    A = 1
    B = 2

    @classmethod
    def _missing_(cls, value):
        if value == 'a':
            return cls.A
        if value == 'bad':
            return 3
        return None


print(Missing('a'))
for value in ('bad', 'no'):
    try:
        Missing(value)
    except Exception as e:
        print(type(e).__name__, e, repr(e.__context__))


class Mixed(Enum):
    _ignore_ = ['i', 'tmp']
    tmp = 5
    A = 1
    f = nonmember(3)

    @member
    def act():
        return 'acted'

    class Inner:
        pass

    def method(self):
        return 1


print(len(Mixed), Mixed.f, Mixed.act.value(), hasattr(Mixed, 'tmp'))


class Float(float, Enum):
    X = 1.5


print(repr(Float.X), Float.X + 1, str(Float.X), f'{Float.X}', Float.X.value)


class Named(Enum):
    name_ = 1
    value = 2
    name = 3


print(Named.value, Named.name, Named.value.value, Named.name.name)


class Base(Enum):
    def shout(self):
        return self.name.upper()


class Child(Base):
    a = 1


print(Child.a.shout(), Child.a, issubclass(Child, Base))

from enum import Enum, member, nonmember, property as enum_property


class Planet(Enum):
    EARTH = (6, 3)
    MARS = (1, 2)

    def __init__(self, mass, size):
        self.mass = mass
        self.size = size

    @property
    def ratio(self):
        return self.mass / self.size

    @classmethod
    def _missing_(cls, value):
        return cls.MARS if value == 'red' else None


print(Planet.EARTH.ratio, Planet.MARS.value, Planet('red'), Planet.EARTH.size)


class Op(Enum):
    ADD = member(lambda a, b: a + b)
    note = nonmember('plain')

    def __call__(self, *args):
        return self.value(*args)


print(Op.ADD(1, 2), Op.note, list(Op) == [Op.ADD], Op.ADD.name, hash(Op.ADD) == hash('ADD'))
try:
    Planet('blue')
except ValueError as error:
    print(error)

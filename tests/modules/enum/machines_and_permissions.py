"""A state machine and permissions with enums: values, aliases, flags with boundaries, lookups and errors."""
from enum import Enum, IntEnum, StrEnum, Flag, IntFlag, auto, unique, verify, CONTINUOUS, NAMED_FLAGS, UNIQUE, KEEP, STRICT, CONFORM, EJECT, member, nonmember, property as enum_property, global_enum


class State(Enum):
    NEW = 'new'
    PAID = 'paid'
    SENT = 'sent'
    DONE = 'done'
    CLOSED = 'done'

    @property
    def final(self):
        return self is State.DONE

    def next(self):
        members = list(type(self))
        if self.final:
            raise ValueError(f'{self.name} has no successor')
        return members[members.index(self) + 1]

    @classmethod
    def _missing_(cls, value):
        return next((m for m in cls if m.value == str(value).lower()), None)


state = State('NEW')
while not state.final:
    print(state, repr(state), end=' -> ')
    state = state.next()
print(state, State.CLOSED is State.DONE, list(State.__members__), len(State), State['PAID'], 'sent' in State, State.NEW in State, 5 in State)


class Access(Flag):
    READ = auto()
    WRITE = auto()
    RUN = auto()
    ALL = READ | WRITE | RUN


granted = Access.READ | Access.RUN
print(granted, repr(granted), ~granted, Access.ALL & ~Access.WRITE, Access(0), Access.READ in granted, list(granted), len(Access.ALL), bool(Access(0)), granted.name, granted.value, Access(5), Access.READ ^ Access.ALL, Access.ALL - Access.READ if hasattr(Flag, '__sub__') else '')
Level = IntEnum('Level', 'LOW MID HIGH', start=10)
print(Level.MID + 1, Level.LOW < 11, f'{Level.HIGH} {Level.HIGH!r:>20} {Level.HIGH:04d}', sorted(Level, reverse=True)[0], Level(12), isinstance(Level.LOW, int), Level.LOW == 10)


class Colour(StrEnum):
    RED = auto()
    DARK_BLUE = auto()
    GREEN = 'g'


print(Colour.DARK_BLUE, repr(Colour.RED), Colour('g').upper(), 'red' == Colour.RED, ','.join(Colour), f'{Colour.RED:>5}|', {Colour.RED: 1}['red'])


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def density(self):
        return round(self.mass / self.radius ** 3, 4)


class Keep(IntFlag, boundary=KEEP):
    A = 1


class Strict(Flag, boundary=STRICT):
    A = 1


print([p.density for p in Planet], Planet((0.64, 3.39)), Planet.MARS.value, Keep(9), repr(Keep(9)), Keep.A | 4, type(Keep.A + 1).__name__)


def duplicate():
    @unique
    class Twice(Enum):
        A = 1
        B = 1


def gap():
    @verify(CONTINUOUS)
    class Gap(IntEnum):
        A = 1
        B = 4


def extend():
    class More(State):
        LATE = 1


def mixed():
    class Bad(Enum):
        A = 1
        A = 2


for bad in (duplicate, gap, extend, mixed, lambda: State('zzz'), lambda: Colour('zzz'), lambda: State['X'], lambda: State.X, lambda: setattr(State, 'NEW', 1), lambda: delattr(State, 'NEW'), lambda: Strict(2), lambda: Access(99), lambda: State.NEW < State.PAID, lambda: State.DONE.next(), lambda: Access.READ | 1, lambda: State(), lambda: Level.LOW + 'a', lambda: Enum('E', 'a a'), lambda: Enum('E', [1]), lambda: State.NEW.value2, lambda: setattr(State.NEW, 'value', 3), lambda: StrEnum('S', {'A': 1}), lambda: Access['NONE'], lambda: Flag('F', {'A': 'x'}), lambda: State.NEW.NEW):
    try:
        print(bad())
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        print(type(error).__name__, error)

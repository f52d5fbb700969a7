from enum import Enum, IntEnum, StrEnum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    BLUE = auto()

    @property
    def loud(self):
        return self.name + '!'

    @classmethod
    def first(cls):
        return cls.RED

    def describe(self):
        return f'{self.name}={self.value}'


print(Color, repr(Color.RED), str(Color.RED), f'{Color.RED}', Color.RED.name, Color.RED.value, Color.BLUE.value)
print(list(Color), len(Color), Color['GREEN'], Color(2), Color.CRIMSON is Color.RED, dict(Color.__members__))
print(Color.RED.loud, Color.first(), Color.GREEN.describe(), type(Color.RED), isinstance(Color.RED, Color))
print(Color.RED in Color, 1 in Color, 7 in Color, list(reversed(Color)), Color.RED == 1, Color.RED != Color.GREEN)
print({Color.RED: 1}[Color(1)], hash(Color.RED) == hash('RED'), bool(Color), Color.RED is Color(Color.RED))
for wrong in (lambda: Color(9), lambda: Color['X'], lambda: Color.X, lambda: setattr(Color, 'RED', 3),
              lambda: delattr(Color, 'RED'), lambda: Color.RED.value2, lambda: Color.value,
              lambda: Color.RED < Color.GREEN, lambda: setattr(Color.RED, 'value', 3)):
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e)
try:
    class More(Color):
        PINK = 5
except TypeError as e:
    print(e)
try:
    class Twice(Enum):
        A = 1
        A = 2
except TypeError as e:
    print(e)
try:
    @unique
    class U(Enum):
        A = 1
        B = 1
except ValueError as e:
    print(e)
print(Color.__name__, Color.__qualname__, Color.__module__, Color.__doc__)
match Color.GREEN:
    case Color.RED:
        print('red')
    case Color.GREEN:
        print('green')


class Number(IntEnum):
    ONE = 1
    TWO = 2


class Word(StrEnum):
    HELLO = auto()
    BYE = 'bye'


print(repr(Number.ONE), str(Number.ONE), f'{Number.TWO:03}', Number.ONE + 1, Number.ONE < 2, sorted([Number.TWO, Number.ONE]))
print(repr(Word.HELLO), str(Word.HELLO), f'{Word.BYE:>5}', Word.HELLO.upper(), Word('bye'), Word.BYE == 'bye', 'x' + Word.BYE)
try:
    class Bad(StrEnum):
        A = 1
except TypeError as e:
    print(e)

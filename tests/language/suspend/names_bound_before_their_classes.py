# host: add
# The names stand before the classes of what they hold at last: instances are saved before their classes.
number = text = real = data = items = pair = table = group = order = level = mode = error = point = plain = made = 0
inner = outer = key = frozen = many = 0
import enum
from collections import OrderedDict, namedtuple
from dataclasses import dataclass


class Number(int):
    def double(self):
        return self * 2


class Special(Number):
    note = 'special'


class Text(str):
    pass


class Real(float):
    pass


class Data(bytes):
    pass


class Items(list):
    pass


class Pair(tuple):
    pass


class Table(dict):
    pass


class Group(set):
    pass


class Frozen(frozenset):
    pass


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Mode(enum.StrEnum):
    FAST = 'fast'


class Failure(ValueError):
    pass


@dataclass
class Plain:
    x: int = 0


class Meta(type):
    pass


class Made(metaclass=Meta):
    pass


Point = namedtuple('Point', 'x y')

number, text, real, data = Special(3), Text('t'), Real(1.5), Data(b'd')
items, pair, table, group = Items([Number(1)]), Pair((1, Text('u'))), Table(a=Real(2.5)), Group({Number(4)})
frozen, level, mode, error = Frozen({1}), Level.HIGH, Mode.FAST, Failure(Number(5))
point, plain, made, order = Point(Number(6), 7), Plain(Text('w')), Made(), OrderedDict(z=Number(8))
key = {Number(9): Level.LOW, Text('k'): Mode.FAST}
items.owner = number
number.extra = text


def outer_function():
    inner = Special(10)

    class Local(Number):
        pass

    held = Local(11)
    total = add(inner, held)
    return type(total).__name__, type(inner).__name__, type(held).__qualname__, inner.double(), held.double()


print(outer_function())
print(add(1, 2))
for value in (number, text, real, data, items, pair, table, group, frozen, level, mode, point, plain, order):
    print(type(value).__name__, type(value).__mro__[1].__name__, repr(value))
print(type(made).__class__.__name__, repr(error), error.args[0].double(), number.extra, items.owner.note)
print({type(k).__name__: type(v).__name__ for k, v in key.items()}, Level(2) is level, Mode('fast') is mode)
print(add(number, 4), number.double(), point.x.double(), order['z'].double())

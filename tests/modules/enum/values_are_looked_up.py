from enum import Enum, IntEnum, StrEnum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    ROUGE = 1


class Size(StrEnum):
    SMALL = auto()
    BIG = auto()


print(Color(2), Color['RED'], Color.ROUGE is Color.RED, list(Color), Color.__members__.keys(), Color.RED.name,
      1 in Color, Color.RED in Color)
print(Size.SMALL, repr(Size.BIG), Size('big') == 'big', f'{Color.RED}', f'{IntEnum("N", "A B").B}',
      IntEnum('N', 'A B').B + 1)
for attempt in (lambda: Color(9), lambda: Color['X'], lambda: Color.X, lambda: setattr(Color, 'RED', 2),
                lambda: Color.RED < Color.GREEN,
                lambda: unique(Color), lambda: Color(),
                lambda: delattr(Color, 'RED')):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)

# host: fetch
from enum import Enum, Flag, IntEnum, auto


class Color(Enum):
    RED = 1
    GREEN = fetch('g')


class Perm(Flag):
    R = auto()
    W = auto()


class N(IntEnum):
    A = 1


both = Perm.R | Perm.W
kept = [Color.RED, both, N.A]
print(fetch(1))
print(kept, kept[0] is Color.RED, Color(1) is kept[0], both is Perm(3), Color.GREEN.value, N(1) is kept[2], N.A + 1)
print(Color['RED'] in {Color.RED}, list(Color), repr(Perm(0)), Color.RED.name, fetch(2))

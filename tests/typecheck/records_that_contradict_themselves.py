from collections import namedtuple
from dataclasses import dataclass, field
from enum import Enum, member
from typing import ClassVar, Generator, Iterator, Literal, NamedTuple, assert_type


@dataclass
class Mutable:
    items: list[int] = []  # error: invalid-dataclass-default "Mutable default for a field of a dataclass is not allowed: Use `default_factory`"
    shared: ClassVar[list[int]] = []
    size: int = 0
    plain = field()  # error: invalid-dataclass "`plain` is a field without an annotation"


@dataclass
class Shared(Mutable):
    size: ClassVar[int]  # error: invalid-attribute-override "Class variable `size` cannot override instance variable of `Mutable`"
    shared: list[int]  # error: dataclass-field-order "Required field `shared` cannot be defined after fields with default values" # error: invalid-attribute-override "Instance variable `shared` cannot override class variable of `Mutable`"


@dataclass(slots=True)
class Slotted:  # error: invalid-dataclass "`__slots__` is already defined in dataclass `Slotted`"
    x: int
    __slots__ = ("x",)


class Point(NamedTuple):
    x: int
    y: int = 0


class Moved(Point):
    x: int = 1  # error: invalid-named-tuple-override "Cannot override NamedTuple field `x` inherited from a base class"
    name: str = ""


class Both(NamedTuple, object):  # error: invalid-named-tuple "NamedTuple class `Both` cannot use multiple inheritance except with `Generic[]`"
    x: int


point = Point(1)
del point.x  # error: invalid-assignment "Cannot delete read-only property `x` on object of type `Point`"
Twice = namedtuple("Twice", ["a", "a"])  # error: invalid-named-tuple "Duplicate field name `a` in `namedtuple()`"
Word = namedtuple("Word", "a class")  # error: invalid-named-tuple "Field name `class` in `namedtuple()` cannot be a keyword or start with an underscore"
Renamed = namedtuple("Renamed", ["a", "def"], rename=True)
Renamed(a=1, _1=2)
Short = namedtuple("Short", "a b c", defaults=(1, 2))
Short(1)
Short()  # error: missing-argument "No argument provided for required parameter `a`"


class Level(Enum):
    _value_: int
    LOW = 1
    HIGH = "high"  # error: invalid-assignment "Object of type `Literal["high"]` is not assignable to the type `int` of `_value_`"
    TOP = HIGH

    @member
    def other(self) -> None: ...


assert_type(Level.TOP, Literal[Level.HIGH])
assert_type(Level.other, Literal[Level.other])


class Pets(Enum):
    _ignore_ = "temporary"
    temporary = 1
    CAT = 2


def old(__a: int, __b: int, c: int) -> None: ...
def mixed(a: int, __b: int) -> None: ...  # error: invalid-legacy-positional-parameter "Invalid use of the legacy convention for positional-only parameters: `__b` follows one that can be named"


old(1, 2, c=3)
old(1, __b=2, c=3)  # error: missing-argument "No argument provided for required parameter `__b` of function `old`" # error: unknown-argument "Argument `__b` does not match any known parameter of function `old`"


def numbers() -> Generator[int, str, None]:
    yield 1


def delegates() -> Generator[int, int, str]:  # error: invalid-return-type "Function can implicitly return `None`, which is not assignable to return type `str`"
    yield from numbers()  # error: invalid-yield "Send type `str` does not match annotated send type `int`"
    yield from ["a"]  # error: invalid-yield "Yield type `str` does not match annotated yield type `int`"


def ends() -> Iterator[int]:
    yield from numbers()
    yield from (1, 2)

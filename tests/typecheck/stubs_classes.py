import enum
from collections import defaultdict
from dataclasses import asdict, dataclass, field, replace
from functools import cache, cached_property, partial
from typing import NamedTuple, TypedDict, reveal_type


@dataclass
class Point:
    x: int
    y: int = 0
    tags: list[str] = field(default_factory=list)

    @property
    def size(self) -> float:
        return abs(complex(self.x, self.y))

    @classmethod
    def origin(cls) -> "Point":
        return cls(0)

    @staticmethod
    def name() -> str:
        return "point"

    @cached_property
    def text(self) -> str:
        return repr(self)


class Colour(enum.Enum):
    RED = 1
    BLUE = 2


class Level(enum.IntEnum):
    LOW = 1


class City(NamedTuple):
    name: str
    people: int = 0


class Row(TypedDict):
    name: str
    count: int


@cache
def slow(n: int) -> str:
    return str(n)


point = Point(1, 2)
reveal_type(point)  # reveal: Point
reveal_type(point.x)  # reveal: int
reveal_type(point.tags)  # reveal: list[str]
reveal_type(point.size)  # reveal: int | float
reveal_type(point.text)  # reveal: str
reveal_type(Point.origin())  # reveal: Point
reveal_type(Point.name())  # reveal: str
reveal_type(asdict(point))  # reveal: dict[str, Any]
reveal_type(replace(point, x=2))  # reveal: Point
reveal_type(Colour["RED"])  # reveal: Literal[Colour.RED]
reveal_type(Colour(1))  # reveal: Colour
city = City("Rome")
reveal_type(city.name)  # reveal: str
reveal_type(city.people)  # reveal: int
row: Row = {"name": "a", "count": 1}
reveal_type(row["count"])  # reveal: int
reveal_type(slow(1))  # reveal: str
reveal_type(partial(slow, 1)())  # reveal: str
groups: defaultdict[str, list[int]] = defaultdict(list)
reveal_type(groups["a"])  # reveal: list[int]

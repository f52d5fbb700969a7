from collections import Counter, defaultdict
from dataclasses import dataclass, field
from enum import Enum, IntEnum, auto
from typing import Any, ClassVar, Generic, NamedTuple, NewType, Protocol, Self, TypedDict, TypeVar, reveal_type

T = TypeVar("T")


@dataclass(order=True)
class Item:
    name: str
    price: float = 0.0
    tags: list[str] = field(default_factory=list)
    count: ClassVar[int] = 0


@dataclass
class Child(Item):
    extra: int = 0


Item("a", 1) < Item("b")
Item(1)  # error: invalid-argument-type "Argument is incorrect: Expected `str`, found `Literal[1]`"
Item()  # error: missing-argument "No argument provided for required parameter `name`"
Child("a", 1, [], 5).tags.append("x")
reveal_type(Child("a").price)  # reveal: int | float


class Pair(NamedTuple):
    left: int
    right: str = ""


pair = Pair(1)
left, right = pair
reveal_type(right)  # reveal: str
reveal_type(pair[0])  # reveal: int
Pair("a")  # error: invalid-argument-type "Argument is incorrect: Expected `int`, found `Literal["a"]`"


class Movie(TypedDict):
    title: str
    year: int


class Rated(Movie, total=False):
    stars: int


movie: Movie = {"title": "a", "yeer": 1}  # error: missing-typed-dict-key "Missing required key 'year' in TypedDict `Movie` constructor" # error: invalid-key "Unknown key "yeer" for TypedDict `Movie`"
Movie(title="a")  # error: missing-typed-dict-key "Missing required key 'year' in TypedDict `Movie` constructor"
rated: Rated = {"title": "a", "year": 1}
rated["b"]  # error: invalid-key "Unknown key "b" for TypedDict `Rated`"
rated["year"] = "a"  # error: invalid-assignment "Invalid assignment to key "year" with declared type `int` on TypedDict `Rated`: value of type `Literal["a"]`"
reveal_type(rated.get("stars"))  # reveal: int | None


class Color(Enum):
    RED = 1
    GREEN = "g"

    @property
    def label(self) -> str:
        return self.name.lower()


class Level(IntEnum):
    LOW = auto()
    HIGH = auto()


reveal_type(Color.RED)  # reveal: Literal[Color.RED]
reveal_type(Color.RED.value)  # reveal: Literal[1]
reveal_type(Color("g").label)  # reveal: str
reveal_type(Color["RED"])  # reveal: Literal[Color.RED]
Color.BLUE  # error: unresolved-attribute "Class `Color` has no attribute `BLUE`"
for color in Color:
    reveal_type(color)  # reveal: Color
Level.LOW < Level.HIGH


class Stack[E]:
    def __init__(self) -> None:
        self.items: list[E] = []

    def push(self, item: E) -> Self:
        self.items.append(item)
        return self

    def pop(self) -> E:
        return self.items.pop()


class Old(Generic[T]):
    def __init__(self, value: T) -> None:
        self.value = value


stack = Stack[int]()
stack.push("a")  # error: invalid-argument-type "Argument to bound method `Stack.push` is incorrect: Expected `int`, found `Literal["a"]`"
reveal_type(stack.push(1).pop())  # reveal: int
reveal_type(Old(1))  # reveal: Old[int]
reveal_type(Old("a").value)  # reveal: str


class Speaks(Protocol):
    def speak(self, loud: bool = False) -> str: ...


class Dog:
    def speak(self, loud: bool = False) -> str:
        return ""


class Rock: ...


def hear(x: Speaks) -> None: ...


hear(Dog())
hear(Rock())  # error: invalid-argument-type "Argument to function `hear` is incorrect: Expected `Speaks`, found `Rock`"
UserId = NewType("UserId", int)
UserId("a")  # error: invalid-argument-type "Argument is incorrect: Expected `int`, found `Literal["a"]`"
reveal_type(UserId(1) + 1)  # reveal: int


class Base:
    limit: int = 3

    def __init__(self, size: int) -> None:
        self.size = size

    @classmethod
    def make(cls) -> Self:
        return cls(1)

    @staticmethod
    def helper(x: int) -> str:
        return str(x)


class Derived(Base):
    def __init__(self) -> None:
        super().__init__(2)
        self.extra = 1


reveal_type(Derived.make())  # reveal: Derived
reveal_type(Derived().size)  # reveal: int
reveal_type(Base.helper(1))  # reveal: str
Base.helper("a")  # error: invalid-argument-type "Argument to function `helper` is incorrect: Expected `int`, found `Literal["a"]`"
Derived().missing  # error: unresolved-attribute "Object of type `Derived` has no attribute `missing`"
reveal_type(Counter("abc").most_common(1))  # reveal: list[tuple[str, int]]
groups: defaultdict[str, list[int]] = defaultdict(list)
groups["a"].append(1)
data: dict[str, Any] = {"a": {"b": 1}}
data["a"]["b"].anything

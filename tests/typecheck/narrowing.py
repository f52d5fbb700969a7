from dataclasses import dataclass
from enum import Enum
from typing import Literal, TypedDict, TypeGuard, TypeIs, assert_never, reveal_type


class Color(Enum):
    RED = 1
    GREEN = 2


@dataclass
class Circle:
    radius: int
    kind: Literal["circle"] = "circle"


@dataclass
class Square:
    side: int
    kind: Literal["square"] = "square"


class Left(TypedDict):
    tag: Literal["left"]
    a: int


class Right(TypedDict):
    tag: Literal["right"]
    b: str


def is_text(value: object) -> TypeIs[str]:
    return isinstance(value, str)


def looks_like_text(value: object) -> TypeGuard[list[str]]:
    return True


def by_class(x: int | str | list[int] | None) -> None:
    if isinstance(x, int):
        reveal_type(x)  # reveal: int
    elif isinstance(x, (str, list)):
        reveal_type(x)  # reveal: str | list[int]
    else:
        reveal_type(x)  # reveal: None
    if x is None:
        return
    reveal_type(x)  # reveal: int | str | list[int]
    if not isinstance(x, str | int):
        reveal_type(x)  # reveal: list[int]
    if is_text(x):
        reveal_type(x)  # reveal: str
    else:
        reveal_type(x)  # reveal: list[int] | int


def by_truth(x: str | None, y: Literal[0, 1]) -> None:
    if x:
        reveal_type(x)  # reveal: str
    if not x:
        return
    x.upper()
    if y:
        reveal_type(y)  # reveal: Literal[1]
    reveal_type(x or 1)  # reveal: str | Literal[1]


def by_value(x: Literal["a", "b", "c"], c: Color) -> int:
    if x == "a":
        reveal_type(x)  # reveal: Literal["a"]
    elif x in ("b",):
        reveal_type(x)  # reveal: Literal["b"]
    else:
        reveal_type(x)  # reveal: Literal["c"]
    if c is Color.RED:
        return 1
    elif c == Color.GREEN:
        return 2
    assert_never(c)


def by_tag(shape: Circle | Square, message: Left | Right) -> int:
    if message["tag"] == "left":
        message["a"]
    else:
        message["b"].upper()
    if shape.kind == "circle":
        return shape.radius
    return shape.side


def exhaustive(shape: Circle | Square) -> int:
    match shape:
        case Circle(radius=r):
            return r
        case Square(side):
            reveal_type(side)  # reveal: int
            return side


def matched(value: int | str | tuple[int, str] | list[int] | None) -> str:
    match value:
        case None:
            return ""
        case int():
            reveal_type(value)  # reveal: int
        case (number, text):
            reveal_type(text)  # reveal: str | int
        case str() as name:
            return name
        case _:
            reveal_type(value)  # reveal: list[int]
    return "a"


def path(node: Circle, names: dict[str, str | None]) -> None:
    if names["a"] is not None:
        names["a"].upper()
    if (found := names.get("b")) is not None:
        found.upper()
    while (line := names.get("c")) is None:
        pass
    reveal_type(line)  # reveal: str
    if callable(node):
        node()
    if hasattr(node, "extra"):
        node.extra
    text = found if found else "none"
    text.upper()
    [name.upper() for name in names.values() if name]
    assert found is not None
    found.upper()


def flow(flag: bool) -> None:
    value = None
    for i in range(3):
        if flag:
            value = i
    reveal_type(value)  # reveal: None | int
    try:
        other = 1
        int("x")
        other = "a"
    except ValueError:
        other = None
    reveal_type(other)  # reveal: Literal["a"] | None
    count = 0
    while count < 10:
        count += 1
    reveal_type(count)  # reveal: int
    while True:
        if flag:
            done = 1
            break
    reveal_type(done)  # reveal: Literal[1]
    with open("a") as file:
        text = file.read()
    reveal_type(text)  # reveal: str

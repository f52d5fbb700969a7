import json
from typing import Any, Final, Literal, reveal_type

number: int = "a"  # error: invalid-assignment "Object of type `Literal["a"]` is not assignable to `int`"
declared: int = 1
declared = "s"  # error: invalid-assignment "Object of type `Literal["s"]` is not assignable to `int`"
mode: Literal["a"] = "b"  # error: invalid-assignment "Object of type `Literal["b"]` is not assignable to `Literal["a"]`"
first, second = (1, 2, 3)  # error: invalid-assignment "Too many values to unpack: Expected 2"
first, second, third = (1, 2)  # error: invalid-assignment "Not enough values to unpack: Expected 3"
mixed: list[int] = [1, "a"]  # error: invalid-assignment "Object of type `list[int | str]` is not assignable to `list[int]`"
table: dict[str, int] = {"a": "b"}  # error: invalid-assignment "Object of type `dict[str, str]` is not assignable to `dict[str, int]`"
form: 5 = 1  # error: invalid-type-form "Int literals are not allowed in this context in a type expression: Did you mean `typing.Literal[5]`?"
loaded: int = json.loads("1")
wide: float = 1
union: list[int | str] = [1]
nested: dict[str, list[float]] = {"a": [1, 2.5], "b": []}
anything: Any = 1
constant: Final = 3
len = 5
pair = (1, "a")
pair[5]  # error: index-out-of-bounds "Index 5 is out of bounds for tuple `tuple[Literal[1], Literal["a"]]` with length 2"
reveal_type(pair[1])  # reveal: Literal["a"]
head, *tail = (1, 2, "b")
reveal_type(tail)  # reveal: list[int | str]
for position, (left, right) in enumerate([(1, "a")]):
    reveal_type(position)  # reveal: int


class Box:
    size: int = 0

    @property
    def area(self) -> int:
        return self.size

    @area.setter
    def area(self, value: int) -> None: ...


Box().size = "a"  # error: invalid-assignment "Object of type `Literal["a"]` is not assignable to attribute `size` of type `int`"
Box().area = "a"  # error: invalid-assignment "Object of type `Literal["a"]` is not assignable to attribute `area` of type `int`"
Box().area = 2
Box().colour = 1  # error: unresolved-attribute "Unresolved attribute `colour` on type `Box`"

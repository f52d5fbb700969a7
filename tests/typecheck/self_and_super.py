from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Self, assert_type


class Shape(ABC):
    def __init__(self, name: str) -> None:
        self.name = name

    def renamed(self, name: str) -> Self:
        assert_type(self, Self)
        self.name = name
        return self

    def copied(self) -> Self:
        return type(self)(self.name)

    @classmethod
    def make(cls) -> Self:
        return cls("made")

    def wrong(self) -> Self:
        return Shape("other")  # error: call-non-callable "Cannot instantiate class `Shape`: This call will raise `TypeError` at runtime" # error: invalid-return-type "Return type does not match returned value: expected `Shape`, found `Shape`"

    def many(self) -> list[Self]:
        return [self, self.renamed("b")]

    @abstractmethod
    def area(self) -> float: ...

    def same(self, other: Self) -> bool:
        assert_type(other, Self)
        return other.name == self.name


class Square(Shape):
    def __init__(self, side: float) -> None:
        super().__init__("square")
        super().__init__()  # error: missing-argument "No argument provided for required parameter `name` of bound method `Shape.__init__`"
        super().__init__(side)  # error: invalid-argument-type "Argument to bound method `Shape.__init__` is incorrect: Expected `str`, found `int | float`"
        self.side = side

    def area(self) -> float:
        return super().area()  # error: call-abstract-method "Cannot call abstract method `Shape.area`: it has no implementation"

    def renamed(self, name: str) -> Self:
        assert_type(super().renamed(name), Self)
        super().missing()  # error: unresolved-attribute "Object of type `<super: <class 'Square'>, Square>` has no attribute `missing`"
        return super().renamed(name)


assert_type(Square(1.0).renamed("a"), Square)
assert_type(Square.make(), Square)


@dataclass
class Point:
    x: int
    y: int = 0


@dataclass
class Named(Point):
    name: str = ""

    def __init__(self, name: str) -> None:
        super().__init__(1, 2)
        super().__init__("a")  # error: invalid-argument-type "Argument is incorrect: Expected `int`, found `Literal["a"]`"
        self.name = name


class Loud:
    def say(self) -> str:
        return "loud"


class Quiet(Loud):
    def say(self) -> str:
        return super().say() + super(Quiet, self).say()

    def count(self) -> int:
        return super().say()  # error: invalid-return-type "Return type does not match returned value: expected `int`, found `str`"

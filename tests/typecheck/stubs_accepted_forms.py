# Rarer forms: nothing here is wrong.
import os
import sys
import traceback
from collections import namedtuple
from typing import Annotated, NamedTuple, Optional


class Shape[T, S, *Ts, U]:
    pass


class Place(NamedTuple):
    row: int
    column: int = 0


class Named(Place):
    label: str

    def __new__(cls, row: int, *, label: str = ""):
        return super().__new__(cls, row)


class Marked(Place):
    mark: str


class Size(namedtuple("Size", "width height", defaults=[1])):
    unit: str

    @property
    def area(self):
        return self.width * self.height


class Box:
    def measure(self):
        return 1

    size = property(measure)


short: Shape[int]  # error: invalid-type-arguments "No type argument provided for required type variable `S` of class `Shape`"
print(Box().size + 1, Named(1, label="a").row + 1, Marked(1, 2).column, Size(2).area)


def path(base: str, names: list[str]) -> str:
    return os.path.join(base, *names, *"a/b".split("/"))


try:
    path("a", [])
except ValueError:
    traceback.print_exception(*sys.exc_info())


def nothing(a: "Annotated[()]", b: "Optional[()]" = None) -> None:  # what these mean is open
    pass

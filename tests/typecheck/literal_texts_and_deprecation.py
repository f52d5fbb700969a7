from typing import Literal, LiteralString, TypeVar, assert_type
from warnings import deprecated


def query(text: LiteralString) -> None: ...


def builds(table: LiteralString, name: str) -> None:
    query("select " + table)
    query(", ".join((table, "b")))
    query(f"select {table}")
    query("plain")
    query(name)  # error: invalid-argument-type "Argument to function `query` is incorrect: Expected `LiteralString`, found `str`"
    query("select " + name)  # error: invalid-argument-type "Argument to function `query` is incorrect: Expected `LiteralString`, found `str`"
    query(f"select {name}")  # error: invalid-argument-type "Argument to function `query` is incorrect: Expected `LiteralString`, found `str`"
    query(1)  # error: invalid-argument-type "Argument to function `query` is incorrect: Expected `LiteralString`, found `Literal[1]`"
    assert_type(table + "b", LiteralString)
    assert_type(table.upper(), LiteralString)
    assert_type(table + name, str)
    text: str = table
    names: list[str] = [table]


L = TypeVar("L", bound=LiteralString)


def same(text: L) -> L:
    return text


def uses(text: str, one: Literal["a"]) -> None:
    assert_type(same(one), Literal["a"])
    same(text)  # error: invalid-argument-type "Argument to function `same` is incorrect: Argument type `str` does not satisfy upper bound `LiteralString` of type variable `L`"


@deprecated("use newer()")
def older() -> int:
    return 1


@deprecated("use Fresh")
class Stale: ...


class Part:
    @property
    @deprecated("no longer measured")
    def size(self) -> int:
        return 1

    @deprecated("write join()")
    def __add__(self, other: int) -> int:
        return other

    @deprecated("write grow()")
    def enlarge(self) -> None: ...


older()  # error: deprecated "The function `older` is deprecated: use newer()"
Stale()  # error: deprecated "The class `Stale` is deprecated: use Fresh"
Part().size  # error: deprecated "The method `size` is deprecated: no longer measured"
Part() + 1  # error: deprecated "The method `__add__` is deprecated: write join()"
Part().enlarge()  # error: deprecated "The method `enlarge` is deprecated: write grow()"


class Assigned:
    def __init__(self, name: str, size: int = 0) -> None:
        self.name = name
        self.size = size
        self.count = 0
        self.tags = ["a"]
        self.part = Part()
        self.later = None

    def use(self) -> None:
        self.count.missing  # error: unresolved-attribute "Object of type `int` has no attribute `missing`"
        self.tags.append(1)
        self.name.upper().missing  # error: unresolved-attribute "Object of type `str` has no attribute `missing`"
        self.part.missing  # error: unresolved-attribute "Object of type `Part` has no attribute `missing`"
        self.later.anything
        self.count += 1


Assigned("a").count.missing  # error: unresolved-attribute "Object of type `int` has no attribute `missing`"
Assigned("a").tags[0].missing


def narrows(x: list[int] | None, y: dict[str, list[int]] | None = None) -> None:
    if x is None:
        x = []
    x.append(1)
    if y is None:
        y = {}
    y["a"] = x

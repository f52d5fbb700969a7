import asyncio
import numpy  # error: unresolved-import "Cannot resolve imported module `numpy`"
import os
from os import nope  # error: unresolved-import "Module `os` has no member `nope`"

print(foo)  # error: unresolved-reference "Name `foo` used when not defined"
gone = 1
del gone
gone  # error: unresolved-reference "Name `gone` used when not defined"
"a".foo  # error: unresolved-attribute "Object of type `Literal["a"]` has no attribute `foo`"
os.foo  # error: unresolved-attribute "Module `os` has no member `foo`"


def on_optional(text: str | None) -> str:
    return text.upper()  # error: unresolved-attribute "Attribute `upper` is not defined on `None` in union `str | None`"


def on_union(value: int | str) -> str:
    return value.upper()  # error: unresolved-attribute "Attribute `upper` is not defined on `int` in union `int | str`"


items: list[int] = []
items.push(1)  # error: unresolved-attribute "Object of type `list[int]` has no attribute `push`"
try:
    pass
except Foo:  # error: unresolved-reference "Name `Foo` used when not defined"
    pass

if items:
    maybe = 1
print(maybe)


def later() -> int:
    return defined_below()


def defined_below() -> int:
    return 1


def counts() -> None:
    global total
    total = 1


print([y for x in range(3) if (y := x)], y)
print(__name__, total)


class Node:
    next: "Node | None" = None

    def add(self, other: Node) -> Node:
        self.other = other
        return other


Node().other.next

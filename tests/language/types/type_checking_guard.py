from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nowhere import Thing


def f(x: "Thing") -> "Thing | None":
    return x


print(f(1), TYPE_CHECKING, f.__annotations__)

from typing import Callable, ClassVar, Optional


class Limits:
    check: ClassVar[Callable[["Limits"], int]]
    hook: Optional[Callable[[int], int]]

    def __init__(self, width: Optional[int] = None, names: Optional[list[str]] = None, top: Optional[int] = None) -> None:
        if width is None:
            width = 80
        if names is None:
            names = ["a"]
        self.width = width
        self.names = names
        self.top = top
        self.cache: Optional[dict[str, list[int]]] = None

    def use(self) -> int:
        for name in self.names:
            print(name)
        self.check()
        if self.hook is not None:
            self.hook(1)
        return self.width + 1

    def fill(self) -> dict[str, list[int]]:
        if self.cache is None:
            self.cache = {}
        self.cache["a"] = []
        return self.cache

    def first(self) -> int:
        return self.top + 1  # error: unsupported-operator "Operator `+` is not supported between objects of type `int | None` and `Literal[1]`"


def decoded(value: str | bytes) -> str:
    if isinstance(value, bytes):
        try:
            value = value.decode("ascii")
        except UnicodeError:
            value = value.decode("latin-1")
    return value


def last(items: list[int | str]) -> int:
    if isinstance(items[-1], int):
        return items[-1]
    return 0

from typing import Literal


def f(x: int) -> int:
    return x


def two(x: int, y: int) -> None: ...


def named(*, x: int) -> None: ...


def untyped(x, y=1): ...


f("a")  # error: invalid-argument-type "Argument to function `f` is incorrect: Expected `int`, found `Literal["a"]`"
two(1)  # error: missing-argument "No argument provided for required parameter `y` of function `two`"
two()  # error: missing-argument "No arguments provided for required parameters `x`, `y` of function `two`"
f(1, 2)  # error: too-many-positional-arguments "Too many positional arguments to function `f`: expected 1, got 2"
f(x=1, z=2)  # error: unknown-argument "Argument `z` does not match any known parameter of function `f`"
f(1, x=2)  # error: parameter-already-assigned "Multiple values provided for parameter `x` of function `f`"
named(1)  # error: missing-argument "No argument provided for required parameter `x` of function `named`" # error: too-many-positional-arguments "Too many positional arguments to function `named`: expected 0, got 1"
5()  # error: call-non-callable "Object of type `Literal[5]` is not callable"
print(1, foo=2)  # error: no-matching-overload "No overload of function `print` matches arguments"
int([])  # error: invalid-argument-type "Argument to constructor `int.__new__` is incorrect: Expected `str | Buffer | SupportsInt | SupportsIndex`, found `list[Unknown]`"
{"a": 1}.get(*[1])
untyped("a", y="b")
f(*[1, 2])
two(**{"x": 1})


def default(x: int = "a"): ...  # error: invalid-parameter-default "Default value of type `Literal["a"]` is not assignable to annotated parameter type `int`"


class Plain: ...


class Point:
    def __init__(self, x: int, y: int = 0) -> None:
        self.x = x

    def move(self, dx: int) -> "Point":
        return Point(self.x + dx)


Plain(x=1)  # error: unknown-argument "Argument `x` does not match any known parameter of `object.__init__`"
Point("a")  # error: invalid-argument-type "Argument to bound method `Point.__init__` is incorrect: Expected `int`, found `Literal["a"]`"
Point(1).move("a")  # error: invalid-argument-type "Argument to bound method `Point.move` is incorrect: Expected `int`, found `Literal["a"]`"
Point()  # error: missing-argument "No argument provided for required parameter `x` of bound method `Point.__init__`"


def optional(text: str | None) -> int:
    return len(text)  # error: invalid-argument-type "Argument to function `len` is incorrect: Expected `Sized`, found `str | None`"


def mode(m: Literal["r", "w"]) -> None: ...


mode("r")
mode("x")  # error: invalid-argument-type "Argument to function `mode` is incorrect: Expected `Literal["r", "w"]`, found `Literal["x"]`"
names: dict[str, int] = {}
names.get(1)  # error: invalid-argument-type "Argument to bound method `dict.get` is incorrect: Expected `str`, found `Literal[1]`"
numbers: list[int] = []
numbers.append("a")  # error: invalid-argument-type "Argument to bound method `list.append` is incorrect: Expected `int`, found `Literal["a"]`"

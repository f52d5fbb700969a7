import sys
from typing import Any, Callable, Coroutine, Literal, TypeGuard, TypeIs, assert_type, final, overload
from enum import Enum


def sizes(x: tuple[int] | tuple[str, str] | tuple[int, *tuple[str, ...], int]) -> None:
    if len(x) == 1:
        assert_type(x, tuple[int])
    elif len(x) == 2:
        assert_type(x, tuple[str, str] | tuple[int, int])
    match x:
        case (a, b, c):
            assert_type(x, tuple[int, str, int])


def items(x: tuple[int | str, int | str]) -> None:
    match x:
        case _, str():
            assert_type(x, tuple[int | str, str])
        case _:
            assert_type(x, tuple[int | str, int])


def is_text(x: object) -> TypeIs[str]: return isinstance(x, str)
def may_be_text(x: object) -> TypeGuard[str]: return isinstance(x, str)
async def is_number(x: object) -> TypeIs[int]: return isinstance(x, int)
def no_subject() -> TypeGuard[int]: return True  # error: invalid-type-guard-definition "`TypeGuard` function must have a parameter to narrow"
def no_relation(x: int) -> TypeIs[str]: return False  # error: invalid-type-guard-definition "Narrowed type `str` is not assignable to the declared parameter type `int`"
def wants_guard(f: Callable[[object], TypeGuard[str]]) -> None: ...


wants_guard(may_be_text)
wants_guard(is_text)  # error: invalid-argument-type "Argument to function `wants_guard` is incorrect: Expected `(object, /) -> TypeGuard[str]`, found `def is_text(x: object) -> TypeIs[str]`"


async def waits(x: int | str) -> None:
    if await is_number(x):
        assert_type(x, int)
    else:
        assert_type(x, str)


class Color(Enum):
    RED = 1
    BLUE = 2


@overload
def number(x: Literal[True]) -> int: ...
@overload
def number(x: Literal[False]) -> str: ...
def number(x: bool) -> int | str: return 1


@overload
def paired(x: tuple[int, int]) -> int: ...
@overload
def paired(x: tuple[int, str]) -> str: ...
def paired(x: tuple[int, int | str]) -> int | str: return 1


def expands(flag: bool, part: int | str) -> None:
    assert_type(number(flag), int | str)
    assert_type(paired((1, part)), int | str)


@overload
def narrow(x: int) -> int: ...
@overload
def narrow(x: str) -> str: ...
def narrow(x: int) -> int | str: return 1  # error: invalid-overload "Implementation of overloaded function `narrow` is not consistent with its overloads"


class Mixed:
    @overload
    @classmethod
    def make(cls, x: int) -> int: ...
    @overload
    def make(self, x: str) -> str: ...
    def make(self, x: int | str) -> int | str: return 1  # error: invalid-overload "Overloaded function `make` does not use the `@classmethod` decorator consistently"

    @overload
    @final
    def last(self, x: int) -> int: ...  # error: invalid-overload "`@final` decorator should be applied only to the overload implementation"
    @overload
    def last(self, x: str) -> str: ...
    def last(self, x: int | str) -> int | str: return 1


def by_platform() -> None:
    if sys.version_info >= (3, 8):
        new = 1
    else:
        old = 1
    print(new)
    print(old)  # error: unresolved-reference "Name `old` used when not defined"
    if sys.platform == "win32":
        drive = "C"
    print(drive)  # error: unresolved-reference "Name `drive` used when not defined"


def identity(x: object, y: str | Color) -> None:
    if x is Color.RED or x is Color.BLUE:
        assert_type(x, Color)
    if y is Color.RED:
        assert_type(y, Literal[Color.RED])
    elif y is Color.BLUE:
        pass
    else:
        assert_type(y, str)

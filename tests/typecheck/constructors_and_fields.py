from dataclasses import dataclass
from typing import Any, Callable, Generic, NoReturn, ParamSpec, Protocol, Self, TypeVar, assert_type, dataclass_transform, overload

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


def same(f: Callable[P, R]) -> Callable[P, R]:
    return f


class Plain:
    def __init__(self, x: int) -> None: ...


class Empty: ...


class MakesInt:
    def __new__(cls, text: str) -> int:
        return len(text)


class Boxed(Generic[T]):
    def __init__(self, item: T) -> None: ...


class Either(Generic[T]):
    @overload
    def __init__(self: "Either[int]", x: int) -> None: ...
    @overload
    def __init__(self: "Either[str]", x: str) -> None: ...
    def __init__(self, x: int | str) -> None: ...


assert_type(same(Plain)(1), Plain)
same(Plain)("a")  # error: invalid-argument-type "Argument is incorrect: Expected `int`, found `Literal["a"]`"
same(Empty)(1)  # error: too-many-positional-arguments "Too many positional arguments: expected 0, got 1"
assert_type(same(MakesInt)("a"), int)
assert_type(same(Boxed)(1), Boxed[int])
assert_type(same(Either)("a"), Either[str])


class Never_(type):
    def __call__(cls, *args: Any, **kwargs: Any) -> NoReturn:
        raise TypeError


class Passes(type):
    def __call__(cls, *args, **kwargs):
        return super().__call__(*args, **kwargs)


class Through(metaclass=Passes):
    def __new__(cls, x: int) -> Self:
        return super().__new__(cls)


Through()  # error: missing-argument "No argument provided for required parameter `x` of constructor `Through.__new__`"
assert_type(Through(1), Through)


class OnlyInt(Generic[T]):
    def __init__(self: "OnlyInt[int]") -> None: ...


OnlyInt[int]()
OnlyInt[str]()  # error: invalid-argument-type "Argument to function `__init__` is incorrect: Expected `OnlyInt[int]`, found `OnlyInt[str]`"


def make(cls: type[R], bound: type[Plain]) -> R:
    bound()  # error: missing-argument "No argument provided for required parameter `x` of bound method `Plain.__init__`"
    return cls()


class Described:
    def __get__(self, owner: object, kind: Any) -> int: ...  # error: empty-body "Function always implicitly returns `None`, which is not assignable to return type `int`"
    def __set__(self, owner: object, value: str) -> None: ...


@dataclass(slots=True)
class Slotted:
    x: int
    described: Described

    def grow(self) -> None:
        self.x = 2
        self.y = 3  # error: unresolved-attribute "Attribute `y` of `Slotted` is not listed in `__slots__`"


Slotted(1, "a").__slots__
Slotted(1, 2)  # error: invalid-argument-type "Argument is incorrect: Expected `str`, found `Literal[2]`"
assert_type(Slotted.__match_args__[0], str)  # error: type-assertion-failure "Type `Literal["x"]` does not match asserted type `str`"


@dataclass(match_args=False)
class Unmatched:
    x: int


Unmatched.__match_args__  # error: unresolved-attribute "Class `Unmatched` has no attribute `__match_args__`"
Unmatched(1).__slots__  # error: unresolved-attribute "Object of type `Unmatched` has no attribute `__slots__`"


@dataclass(init=False)
class Bare:
    x: int


Bare(1)  # error: too-many-positional-arguments "Too many positional arguments to `object.__init__`: expected 1, got 2"


@dataclass(eq=True)
class Compared:
    x: int


hash(Compared(1))


def model_field(*, converter: Callable[[Any], Any] = int, default: Any = None, init: bool = True) -> Any: ...
def hidden(*, init: bool = False) -> Any: ...


@dataclass_transform(field_specifiers=(model_field, hidden))
class Model: ...


def to_int(text: str) -> int:
    return int(text)


class Row(Model):
    number: int = model_field(converter=to_int)
    secret: int = hidden()


row = Row("1")
row.number = "2"
row.number = 2  # error: invalid-assignment "Object of type `Literal[2]` is not assignable to attribute `number` of type `str`"
Row(1)  # error: invalid-argument-type "Argument is incorrect: Expected `str`, found `Literal[1]`"
Row("1", 2)  # error: too-many-positional-arguments "Too many positional arguments: expected 1, got 2"


class Erased(Generic[T]):
    item: T


Erased.item  # error: unresolved-attribute "Attribute `item` of generic class `Erased` can only be accessed on instances"
Erased[int]().item

from collections.abc import Mapping
from typing import Never, NotRequired, Protocol, Required, TypeVar, Unpack, assert_type
from typing_extensions import ReadOnly, TypedDict


class Closed(TypedDict, closed=True):
    name: str


class Numbers(TypedDict, extra_items=int):
    name: NotRequired[str]


class Same(TypedDict, extra_items=int):
    size: NotRequired[int]


class Open(TypedDict):
    name: str


closed: Closed = {"name": "a"}
wrong1: Closed = {"name": "a", "more": 1}  # error: invalid-key "Unknown key "more" for TypedDict `Closed`"
numbers: Numbers = {"name": "a", "more": 1}
wrong2: Numbers = {"more": "b"}  # error: invalid-argument-type "Invalid argument to key "more" with declared type `int` on TypedDict `Numbers`: value of type `Literal["b"]`"
assert_type(numbers["more"], int)
numbers["other"] = 2
numbers["other"] = "b"  # error: invalid-assignment "Invalid assignment to key "other" with declared type `int` on TypedDict `Numbers`: value of type `Literal["b"]`"
del numbers["other"]
Numbers(name="a", more=1)
Numbers(name="a", more="b")  # error: invalid-argument-type "Invalid argument to key "more" with declared type `int` on TypedDict `Numbers`: value of type `Literal["b"]`"
texts: Mapping[str, str] = closed
wrong3: Mapping[str, int] = numbers  # error: invalid-assignment "Object of type `Numbers` is not assignable to `Mapping[str, int]`"
both: Mapping[str, int | str] = numbers
plain: dict[str, int] = Same(size=1)
Same(size=1).clear()
assert_type(list(numbers.values()), list[str | int])
wrong4: Numbers = closed  # error: invalid-assignment "Object of type `Closed` is not assignable to `Numbers`"


class Wider(Closed):
    size: int  # error: invalid-typed-dict-field "Field `size` contradicts what `Closed` says about extra items"


class Opened(Closed, closed=False): ...  # error: invalid-typed-dict-header "`closed` contradicts what `Closed` says about extra items"
class Computed(TypedDict, closed=1 == 1): ...  # error: invalid-typed-dict-header "`closed` must be a literal `True` or `False`"
class Marked(TypedDict, extra_items=Required[int]): ...  # error: invalid-typed-dict-header "`Required` is not allowed in `extra_items`"
class Fixed(TypedDict, extra_items=ReadOnly[int | str]): ...
class Narrowed(Fixed, extra_items=int): ...
class Left(TypedDict):
    x: int


class Right(TypedDict):
    x: str


class Merged(Left, Right): ...  # error: invalid-typed-dict-field "Cannot merge TypedDict field `x` of the bases of `Merged`: Inherited mutable field type `str` is incompatible with `int`"


def takes_open(**kwargs: Unpack[Open]) -> None: ...
def takes_closed(**kwargs: Unpack[Closed]) -> None: ...
def takes_numbers(name: str, **kwargs: int) -> None: ...
def takes_text(name: str, **kwargs: str) -> None: ...
def only(name: str) -> None: ...
def twice(name: str, **kwargs: Unpack[Open]) -> None: ...  # error: invalid-type-form "Parameter `name` is also a key of the TypedDict `Open` of `**kwargs`"


class Named(Protocol):
    def __call__(self, **kwargs: Unpack[Open]) -> None: ...


def hands_on(open_: Open, closed_: Closed, numbers_: Same) -> None:
    takes_open(**open_)
    takes_text(**open_)  # error: invalid-argument-type "Argument to function `takes_text` is incorrect: `Open` may have extra items of type `object`, and the function takes `str`"
    takes_text(**closed_)
    only(**closed_)
    only(name="a", **numbers_)  # error: invalid-argument-type "Argument to function `only` is incorrect: `Same` may have extra items of type `int`, and the function does not take them" # error: unknown-argument "Argument `size` does not match any known parameter of function `only`"
    takes_numbers(name="a", **numbers_)
    takes_text(name="a", **numbers_)  # error: invalid-argument-type "Argument to function `takes_text` is incorrect: Expected `str`, found `int`" # error: invalid-argument-type "Argument to function `takes_text` is incorrect: `Same` may have extra items of type `int`, and the function takes `str`"
    takes_open(name="a", more=1)  # error: unknown-argument "Argument `more` does not match any known parameter of function `takes_open`"


named: Named = takes_open
wrong5: Named = only  # error: invalid-assignment "Object of type `def only(name: str) -> None` is not assignable to `Named`"
T = TypeVar("T", bound=Open)


def not_a_dict(**kwargs: Unpack[T]) -> None: ...  # error: invalid-type-form "Expected a TypedDict type for `Unpack` in `**kwargs`"
def texts_for_numbers(values: dict[str, str]) -> None: takes_only(**values)  # error: invalid-argument-type "Argument to function `takes_only` is incorrect: Expected `int` for `size`, found `str`"
def takes_only(*, size: int) -> None: ...


fields = {"a": int}
Made = TypedDict("Made", fields)  # error: invalid-argument-type "Expected a dict literal for the fields of `TypedDict()`"
Keyed = TypedDict("Keyed", {1: int})  # error: invalid-argument-type "Expected a string-literal key in the fields of `TypedDict()`"
Made3 = TypedDict("Made3", {"a": int}, bad=True)  # error: unknown-argument "Argument `bad` does not match any known parameter of function `TypedDict`"


def by_name(key: str) -> None:
    made: Open = {key: "a"}  # error: invalid-key "TypedDict `Open` can only be made with string literal keys, got key of type `str`"


class Frozen(TypedDict):
    x: ReadOnly[int]


def changes(a: Frozen, b: Frozen) -> None:
    a.update(b)  # error: invalid-assignment "Cannot update key "x" of TypedDict `Frozen`: key is marked read-only"

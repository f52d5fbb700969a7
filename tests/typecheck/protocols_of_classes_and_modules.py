import math
from typing import Any, Callable, ClassVar, NewType, ParamSpec, Protocol, Self, TypeAlias, TypeVar, runtime_checkable


class Counts(Protocol):
    def count(self, x: int) -> int: ...


class CountsClass(Protocol):
    def count(_self, self: Any, x: int) -> int: ...


class Counter:
    size: int = 1
    limit: ClassVar[int] = 2

    def count(self, x: int) -> int:
        return x


class HasSize(Protocol):
    size: int


class HasLimit(Protocol):
    limit: int


wrong1: Counts = Counter  # error: invalid-assignment "Object of type `<class 'Counter'>` is not assignable to `Counts`"
right1: CountsClass = Counter
wrong2: HasSize = Counter  # error: invalid-assignment "Object of type `<class 'Counter'>` is not assignable to `HasSize`"
right2: HasLimit = Counter


class Named(Protocol):
    tag: str

    def __call__(self) -> None: ...


def plain() -> None: ...


wrong3: Named = plain  # error: invalid-assignment "Object of type `def plain() -> None` is not assignable to `Named`"


class Scaled(Protocol):
    def scale(self) -> Self: ...


class Good:
    def scale(self) -> "Good": return self


class Other:
    def scale(self) -> Good: return Good()


right4: Scaled = Good()
wrong4: Scaled = Other()  # error: invalid-assignment "Object of type `Other` is not assignable to `Scaled`"


@runtime_checkable
class Sized_(Protocol):
    def count(self, x: str) -> int: ...


isinstance(Counter(), Sized_)  # error: isinstance-against-protocol "Class `Counter` overlaps `Sized_` unsafely: It has the names of the protocol with other types"
UserId = NewType("UserId", int)
isinstance(1, UserId)  # error: invalid-argument-type "`<class 'UserId'>` cannot be used as the second argument to `isinstance`: It is no class at runtime" # error: invalid-argument-type "Argument to function `isinstance` is incorrect: Expected `type | UnionType | tuple[_ClassInfo, ...]`, found `<class 'UserId'>`"


class Derived(UserId): ...  # error: invalid-base "`<class 'UserId'>` is not a valid class base"


Kind = NewType("Kind", int | str)  # error: invalid-newtype "invalid base for `typing.NewType`: type `int | str`"
Twice = NewType("Twice", int, int)  # error: too-many-positional-arguments "`NewType` takes exactly two arguments, got 3"
type Number = int | float
Number()  # error: call-non-callable "Object of type `TypeAliasType` is not callable"
Number.missing  # error: unresolved-attribute "Object of type `Number` has no attribute `missing`"
Ints: TypeAlias = list[int]
Ints().append(1)
Ints().append("a")  # error: invalid-argument-type "Argument to bound method `list.append` is incorrect: Expected `int`, found `Literal["a"]`"
Either = int | str
Either()  # error: call-non-callable "Object of type `types.UnionType` is not callable"

P = ParamSpec("P")
R = TypeVar("R")


def outside(*args: P.args, **kwargs: P.kwargs) -> None: ...  # error: invalid-paramspec "ParamSpec `P` is not bound to any outer generic context"


def calls(f: Callable[P, int]) -> Callable[P, int]:
    def inner(*args: P.args, **kwargs: P.kwargs) -> int:
        f(1, *args, **kwargs)  # error: invalid-argument-type "Arguments do not match `*args: P.args, **kwargs: P.kwargs`"
        f(*args)  # error: invalid-argument-type "Arguments do not match `*args: P.args, **kwargs: P.kwargs`"
        return f(*args, **kwargs)

    def swapped(*args: P.kwargs, **kwargs: P.args) -> None: ...  # error: invalid-paramspec "`P.kwargs` is not valid for annotating `*args`" # error: invalid-paramspec "`P.args` is not valid for annotating `**kwargs`"
    def placed(x: P.args) -> None: ...  # error: invalid-paramspec "`P.args` is only valid for annotating `*args`"
    def between(*args: P.args, more: int, **kwargs: P.kwargs) -> None: ...  # error: invalid-paramspec "No parameters can stand between `*args: P.args` and `**kwargs: P.kwargs`"

    return inner


class Meta(type):
    def make(cls) -> Self: ...  # error: invalid-type-form "`Self` cannot be used in a metaclass" # error: empty-body "Function always implicitly returns `None`, which is not assignable to return type `Meta`"


class Static:
    @staticmethod
    def make() -> Self: ...  # error: invalid-type-form "`Self` cannot be used in a static method" # error: empty-body "Function always implicitly returns `None`, which is not assignable to return type `Static`"

from typing import ClassVar, Final, Literal, NamedTuple, TypedDict, assert_type, Annotated, Self, Any, Callable
from dataclasses import dataclass, field

ONE: Final = 1
assert_type(ONE, Literal[1])
TWO: Final[int] = 2
BAD: Final  # error: final-without-value "`Final` symbol `BAD` is not assigned a value"
BAD2: Final[str, int] = ""  # error: invalid-type-form "Type qualifier `typing.Final` expected exactly 1 argument, got 2" # error: invalid-type-form "Tuple literals are not allowed in this context in a type expression"
ONE = 3  # error: invalid-assignment "Reassignment of `Final` symbol `ONE` is not allowed: Symbol later reassigned here" # error: invalid-assignment "Object of type `Literal[3]` is not assignable to `Literal[1]`"
ONE += 1  # error: invalid-assignment "Reassignment of `Final` symbol `ONE` is not allowed: Symbol later reassigned here" # error: invalid-assignment "Object of type `Literal[2]` is not assignable to `Literal[1]`"

class A:
    a: Final = 1
    b: Final  # error: final-without-value "`Final` symbol `b` is not assigned a value"
    c: Final[int]  # error: final-without-value "`Final` symbol `c` is not assigned a value"
    d: Final[int]
    e: Final[int] = 0

    def __init__(self, cond: bool) -> None:
        self.f: Final = 1
        self.g: Final[int] = 1
        if cond:
            self.d = 1
        else:
            self.d = 2
        self.e = 0  # error: invalid-assignment "Invalid assignment to final attribute: `e` already has a value in the class body"

    def m(self) -> None:
        self.h: Final = 1  # error: invalid-assignment "Cannot assign to final attribute `h` on type `A`: `Final` attributes can only be assigned in the class body or `__init__`"
        self.e = 3  # error: invalid-assignment "Cannot assign to final attribute `e` on type `A`: `Final` attributes can only be assigned in the class body or `__init__`"
        self.e += 1  # error: invalid-assignment "Cannot assign to final attribute `e` on type `A`: `Final` attributes can only be assigned in the class body or `__init__`"
        self.d = 3  # error: invalid-assignment "Cannot assign to final attribute `d` on type `A`: `Final` attributes can only be assigned in the class body or `__init__`"

A.a = 3  # error: invalid-assignment "Cannot assign to final attribute `a` on type `<class 'A'>`: `Final` attributes can only be assigned in the class body or `__init__`"

class B(A):
    a = 4  # error: override-of-final-variable "Cannot override final variable `a` from superclass `A`"

class P:
    __private: Final = 0

class Q(P):
    __private = 1

class D:
    v: ClassVar[Final] = 1  # error: redundant-final-classvar "`Combining `ClassVar` and `Final` is redundant"
    w: Final[ClassVar] = 1  # error: redundant-final-classvar "`Combining `ClassVar` and `Final` is redundant"

x: list[Final[int]] = []  # error: invalid-type-form "Type qualifier `typing.Final` is not allowed in type expressions (only in annotation expressions)"
def f1(x: Final[list[int]]) -> None: ...  # error: invalid-type-form "Type qualifier `typing.Final` is not allowed in parameter annotations"

class TD(TypedDict):
    a: int
    b: Final[int]  # error: invalid-type-form "`Final` is not allowed in TypedDict fields"

class NT(NamedTuple):
    a: int
    b: Final[int]  # error: invalid-type-form "`Final` is not allowed in NamedTuple fields"

def f2() -> None:
    global TWO
    TWO = 4  # error: invalid-assignment "Reassignment of `Final` symbol `TWO` is not allowed: Reassignment of `Final` symbol"
    y: Final = 3
    y += 1  # error: invalid-assignment "Reassignment of `Final` symbol `y` is not allowed: Symbol later reassigned here" # error: invalid-assignment "Object of type `Literal[4]` is not assignable to `Literal[3]`"
    a = (y := 4)  # error: invalid-assignment "Reassignment of `Final` symbol `y` is not allowed: Symbol later reassigned here" # error: invalid-assignment "Object of type `Literal[4]` is not assignable to `Literal[3]`"
    for y in [1, 2]:  # error: invalid-assignment "Reassignment of `Final` symbol `y` is not allowed: Symbol later reassigned here"
        pass
    (a, y) = (1, 2)  # error: invalid-assignment "Reassignment of `Final` symbol `y` is not allowed: Symbol later reassigned here" # error: invalid-assignment "Object of type `Literal[2]` is not assignable to `Literal[3]`"

@dataclass
class DC:
    a: Final[int] = 1
    b: ClassVar[Final[int]] = 2
    c: Final[int]  # error: dataclass-field-order "Required field `c` cannot be defined after fields with default values"

d = DC(1)  # error: missing-argument "No argument provided for required parameter `c`"

class CV:
    level: ClassVar[dict[str, str]] = {}
    n: ClassVar[int] = 0
    bad: ClassVar[int, str] = 1  # error: invalid-type-form "Type qualifier `typing.ClassVar` expected exactly 1 argument, got 2" # error: invalid-type-form "Tuple literals are not allowed in this context in a type expression"
    lst: list[ClassVar[int]] = []  # error: invalid-type-form "Type qualifier `typing.ClassVar` is not allowed in type expressions (only in annotation expressions)"
    ok: ClassVar = 1
    ann: Annotated[ClassVar[int], 1] = 1
    def m(self, p: ClassVar[int]) -> None:  # error: invalid-type-form "Type qualifier `typing.ClassVar` is not allowed in parameter annotations"
        q: ClassVar[int] = 1  # error: invalid-type-form "`ClassVar` is only allowed in class bodies"
        self.xx: ClassVar[int] = 2  # error: invalid-attribute-access "Cannot assign to ClassVar `xx` from an instance of type `CV`" # error: invalid-type-form "`ClassVar` annotations are not allowed for non-name targets"
    def r(self) -> ClassVar[int]:  # error: invalid-type-form "Type qualifier `typing.ClassVar` is not allowed in return type annotations"
        return 1

g: ClassVar[int] = 1  # error: invalid-type-form "`ClassVar` is only allowed in class bodies"
c = CV()
c.level = {}  # error: invalid-attribute-access "Cannot assign to ClassVar `level` from an instance of type `CV`"
CV.level = {}

from enum import Enum, IntEnum, Flag, auto, StrEnum, unique, member, nonmember, property as eprop
from typing import Literal, assert_type, Final, assert_never
class Color(Enum):
    RED = 1
    GREEN = "g"
    BLUE = 3
    def describe(self) -> str:
        assert_type(self.name, str)
        return self.name
    @property
    def nice(self) -> str:
        return "x"
    @classmethod
    def default(cls) -> "Color":
        return cls.RED
    _ignore_ = []
assert_type(Color.RED.value, int)  # error: type-assertion-failure "Type `Literal[1]` does not match asserted type `int`"
assert_type(Color.GREEN.value, str)  # error: type-assertion-failure "Type `Literal["g"]` does not match asserted type `str`"
assert_type(Color.RED.name, Literal["RED"])
Color.NOPE  # error: unresolved-attribute "Class `Color` has no attribute `NOPE`"
Color.RED.nope  # error: unresolved-attribute "Object of type `Literal[Color.RED]` has no attribute `nope`"
Color("x")
Color["RED"]
assert_type(Color["RED"], Literal[Color.RED])
Color.RED = 2
class Sub(Color):  # error: subclass-of-final-class "Class `Sub` cannot inherit from final class `Color`"
    X = 1
c: Color = Color.RED
c2: Color = 1  # error: invalid-assignment "Object of type `Literal[1]` is not assignable to `Color`"
c3: Literal[Color.RED] = Color.GREEN  # error: invalid-assignment "Object of type `Literal[Color.GREEN]` is not assignable to `Literal[Color.RED]`"
def f(c: Color) -> int:
    if c is Color.RED:
        return 1
    elif c is Color.GREEN or c is Color.BLUE:
        return 2
class Num(IntEnum):
    ONE = 1
    TWO = 2
n: int = Num.ONE
Num.ONE + 1
Num.ONE < Num.TWO
class S(StrEnum):
    A = auto()
    B = "b"
s: str = S.A
S.A.upper()
assert_type(S.B.value, str)  # error: type-assertion-failure "Type `Literal["b"]` does not match asserted type `str`"
class Fl(Flag):
    X = auto()
    Y = auto()
fl = Fl.X | Fl.Y
assert_type(fl, Fl)
for col in Color:
    assert_type(col, Color)
list(Color)
len(Color)
class Shape(Enum):
    SQ = (1, "a")
    CI = (2, "b")
    def __init__(self, num: int, nm: str) -> None:
        self.num = num
        self.nm = nm
Shape.SQ.num + 1
class Typed(Enum):
    _value_: int
    A = 1
    B = "x"  # error: invalid-assignment "Object of type `Literal["x"]` is not assignable to the type `int` of `_value_`"
class WithAnn(Enum):
    A: int = 1  # error: invalid-enum-member-annotation "Type annotations are not allowed for enum members"
    B = 2
class Mem(Enum):
    A = member(1)
    B = nonmember(2)
    def c(self) -> None: ...
assert_type(Mem.B, int)
Mem.c
m: dict[Color, int] = {Color.RED: 1}
m[Color.BLUE]
m["x"]  # error: invalid-argument-type "Method `__getitem__` of type `bound method dict[Color, int].__getitem__(key: Color, /) -> int` cannot be called with key of type `Literal["x"]` on object of type `dict[Color, int]`"
Color.RED == Color.GREEN
x: Literal["a", "b"] = "a"
y: Literal["a", "b"] = "c"  # error: invalid-assignment "Object of type `Literal["c"]` is not assignable to `Literal["a", "b"]`"
z: Literal[1, 2] = 3  # error: invalid-assignment "Object of type `Literal[3]` is not assignable to `Literal[1, 2]`"
w: Literal[3.0]  # error: invalid-type-form "Type arguments for `Literal` must be `None`, a literal value (int, bool, str, or bytes), or an enum member"
v: Literal[int]  # error: invalid-type-form "Type arguments for `Literal` must be `None`, a literal value (int, bool, str, or bytes), or an enum member"
u: Literal["a" + "b"]  # error: invalid-type-form "Type arguments for `Literal` must be `None`, a literal value (int, bool, str, or bytes), or an enum member"
t: Literal[True, None, b"x", -1, "q"] = None
def lit(a: Literal["r", "w"]) -> None: ...
lit("r")
lit("x")  # error: invalid-argument-type "Argument to function `lit` is incorrect: Expected `Literal["r", "w"]`, found `Literal["x"]`"
def lit2(a: str) -> None:
    lit(a)  # error: invalid-argument-type "Argument to function `lit` is incorrect: Expected `Literal["r", "w"]`, found `str`"
mode = "r"
lit(mode)
def cond(a: bool) -> Literal["a", "b"]:
    return "a" if a else "b"
tup: tuple[int, str] = (1, "a")
tup2: tuple[int, str] = (1, 2)  # error: invalid-assignment "Object of type `tuple[Literal[1], Literal[2]]` is not assignable to `tuple[int, str]`"
tup3: tuple[int, ...] = (1, 2, 3)
tup4: tuple[int, ...] = (1, "a")  # error: invalid-assignment "Object of type `tuple[Literal[1], Literal["a"]]` is not assignable to `tuple[int, ...]`"
tup5: tuple[()] = ()
tup6: tuple[()] = (1,)  # error: invalid-assignment "Object of type `tuple[Literal[1]]` is not assignable to `tuple[()]`"
tup7: tuple[int, *tuple[str, ...]] = (1, "a", "b")
tup8: tuple[int, *tuple[str, ...]] = (1, "a", 2)  # error: invalid-assignment "Object of type `tuple[Literal[1], Literal["a"], Literal[2]]` is not assignable to `tuple[int, *tuple[str, ...]]`"
tup9: tuple[int, *tuple[str, ...], float] = (1, "a", 2.0)
tup[2]  # error: index-out-of-bounds "Index 2 is out of bounds for tuple `tuple[Literal[1], Literal["a"]]` with length 2"
tup[-3]  # error: index-out-of-bounds "Index -3 is out of bounds for tuple `tuple[Literal[1], Literal["a"]]` with length 2"
assert_type(tup[0], int)  # error: type-assertion-failure "Type `Literal[1]` does not match asserted type `int`"
assert_type(tup[-1], str)  # error: type-assertion-failure "Type `Literal["a"]` does not match asserted type `str`"
assert_type(tup[0:1], tuple[int])  # error: type-assertion-failure "Type `tuple[Literal[1]]` does not match asserted type `tuple[int]`"
a, b = tup
a, b, e = tup  # error: invalid-assignment "Not enough values to unpack: Expected 3"
a, *rest = tup3
assert_type(rest, list[int])
for i, j in [(1, "a")]:
    assert_type(i, int)
tup.append(1)  # error: unresolved-attribute "Object of type `tuple[Literal[1], Literal["a"]]` has no attribute `append`"
tup[0] = 1  # error: invalid-assignment "Cannot assign to a subscript on an object of type `tuple[Literal[1], Literal["a"]]` with no `__setitem__` method"
assert_type(tup + (1.0,), tuple[int, str, float])  # error: type-assertion-failure "Type `tuple[Literal[1], Literal["a"], float]` does not match asserted type `tuple[int, str, int | float]`"
len(tup) == 2

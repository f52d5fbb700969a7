from dataclasses import dataclass, field, InitVar, KW_ONLY, replace, asdict
from typing import Any, assert_type, ClassVar, Callable

@dataclass
class Item:
    name: str
    price: float
    qty: int = 0
    tags: list[str] = field(default_factory=list)
    def total(self) -> float:
        return self.price * self.qty
v = Item("a", 1.0, 2)
Item()  # error: missing-argument "No arguments provided for required parameters `name`, `price`"
Item("a", "b")  # error: invalid-argument-type "Argument is incorrect: Expected `int | float`, found `Literal["b"]`"
Item("a", 1.0, 3, [], 5)  # error: too-many-positional-arguments "Too many positional arguments: expected 4, got 5"
Item(name="a", price=1.0, foo=3)  # error: unknown-argument "Argument `foo` does not match any known parameter"
@dataclass
class Bad:
    a: int = 0
    b: str  # error: dataclass-field-order "Required field `b` cannot be defined after fields with default values"
@dataclass
class Bad2:
    a: int = field(default=1)
    b: str  # error: dataclass-field-order "Required field `b` cannot be defined after fields with default values"
@dataclass
class Bad3:
    a: int = "x"  # error: invalid-assignment "Object of type `Literal["x"]` is not assignable to `int`"
    b: list[int] = field(default_factory=str)  # error: invalid-assignment "Object of type `dataclasses.Field[str]` is not assignable to `list[int]`"
    c: int = field(default="x")  # error: invalid-assignment "Object of type `dataclasses.Field[Literal["x"]]` is not assignable to `int`"
@dataclass(frozen=True)
class Fr:
    a: int
    def m(self) -> None:
        self.a = 1  # error: invalid-assignment "Property `a` defined in `Fr` is read-only"
f = Fr(1)
f.a = 2  # error: invalid-assignment "Property `a` defined in `Fr` is read-only"
f.a += 1  # error: invalid-assignment "Property `a` defined in `Fr` is read-only"
del f.a  # error: invalid-assignment "Property `a` defined in `Fr` is read-only"
hash(f)
@dataclass
class NFr(Fr): ...  # error: invalid-frozen-dataclass-subclass "Non-frozen dataclass `NFr` cannot inherit from frozen dataclass `Fr`"
@dataclass
class Plain:
    a: int
@dataclass(frozen=True)
class FrP(Plain): ...  # error: invalid-frozen-dataclass-subclass "Frozen dataclass `FrP` cannot inherit from non-frozen dataclass `Plain`"
@dataclass(order=True)
class O1:
    a: int
@dataclass
class O2:
    a: int
O1(1) < O1(2)
O2(1) < O2(2)  # error: unsupported-operator "Operator `<` is not supported between objects of type `O2` and `O2`"
O1(1) < O2(1)  # error: unsupported-operator "Operator `<` is not supported between objects of type `O1` and `O2`"
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 1
    c: str = field(kw_only=False, default="")
K(a=1)
K(1)  # error: missing-argument "No argument provided for required parameter `a`" # error: invalid-argument-type "Argument is incorrect: Expected `str`, found `Literal[1]`"
K("x", a=1, b=2)
@dataclass
class K2:
    a: int
    _: KW_ONLY
    b: int = 0
    c: int
K2(1, c=2)
K2(1, 2, c=3)  # error: too-many-positional-arguments "Too many positional arguments: expected 1, got 2"
@dataclass
class PI:
    a: InitVar[int]
    b: int
    c: InitVar[str] = ""
    def __post_init__(self, a: int, c: str) -> None: ...
p = PI(1, 2, "x")
p.a  # error: unresolved-attribute "Object of type `PI` has no attribute `a`"
@dataclass
class PI2:
    a: InitVar[int]
    def __post_init__(self, a: str) -> None: ...  # error: invalid-dataclass "Invalid `__post_init__` signature for dataclass `PI2`"
@dataclass
class PI3:
    a: InitVar[int]
    def __post_init__(self) -> None: ...  # error: invalid-dataclass "Invalid `__post_init__` signature for dataclass `PI3`"
@dataclass(slots=True)
class SL:
    a: int
    def m(self) -> None:
        self.z = 1  # error: unresolved-attribute "Attribute `z` of `SL` is not listed in `__slots__`"
@dataclass(slots=True)
class SL2:  # error: invalid-dataclass "`__slots__` is already defined in dataclass `SL2`"
    a: int
    __slots__ = ("a",)
@dataclass
class Base:
    x: int = 1
    y: int = 2
@dataclass
class Der(Base):
    x: str = ""
    z: int = 3
Der("", 2, 3)
Der(1)  # error: invalid-argument-type "Argument is incorrect: Expected `str`, found `Literal[1]`"
@dataclass
class CVd:
    a: ClassVar[int] = 1
    b: int = 2
CVd(5)
CVd(1, 2)  # error: too-many-positional-arguments "Too many positional arguments: expected 1, got 2"
@dataclass
class Gen[T]:
    v: T
assert_type(Gen(1), Gen[int])
assert_type(Gen("").v, str)
replace(v, qty=3)
asdict(v)["name"]
asdict(1)  # error: invalid-argument-type "Argument to function `asdict` is incorrect: Expected `DataclassInstance`, found `Literal[1]`"
@dataclass(init=False)
class NI:
    a: int
    def __init__(self, s: str) -> None:
        self.a = 1
NI("x")
NI(1)  # error: invalid-argument-type "Argument to bound method `NI.__init__` is incorrect: Expected `str`, found `Literal[1]`"
@dataclass
class Cal:
    f: Callable[[int], str]
Cal(lambda x: str(x)).f(1)
Cal(str).f("")  # error: invalid-argument-type "Argument is incorrect: Expected `int`, found `Literal[""]`"
@dataclass(eq=True)
class Uh:
    a: int
{Uh(1): 1}
hash(Uh(1))
assert_type(v.name, str)
v.zzz  # error: unresolved-attribute "Object of type `Item` has no attribute `zzz`"
match v:
    case Item(name=n, price=pr):
        assert_type(n, str)
    case Item(a, b):
        assert_type(b, float)

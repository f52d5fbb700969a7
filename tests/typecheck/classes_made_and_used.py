from typing import NewType, NamedTuple, Self, Any, assert_type, cast, TYPE_CHECKING, Annotated, Optional, Union, List, Dict, Type, ClassVar, no_type_check, reveal_type, Iterable, Literal
from collections import namedtuple, defaultdict, Counter, OrderedDict, deque
from abc import ABC, abstractmethod
import re, json, datetime, math, random, itertools
UserId = NewType("UserId", int)
u = UserId(1)
UserId("a")  # error: invalid-argument-type "Argument is incorrect: Expected `int`, found `Literal["a"]`"
u2: UserId = 5  # error: invalid-assignment "Object of type `Literal[5]` is not assignable to `UserId`"
u + 1
def uid(x: UserId) -> None: ...
uid(5)  # error: invalid-argument-type "Argument to function `uid` is incorrect: Expected `UserId`, found `Literal[5]`"
uid(u)
BadNT = NewType("Wrong", int)  # error: mismatched-type-name "The name passed to `NewType` must match the variable it is assigned to: Expected "BadNT", got "Wrong""
BadNT2 = NewType("BadNT2", int | str)  # error: invalid-newtype "invalid base for `typing.NewType`: type `int | str`"
class P(NamedTuple):
    x: int
    y: str = ""
p = P(1)
P()  # error: missing-argument "No argument provided for required parameter `x`"
P("a")  # error: invalid-argument-type "Argument is incorrect: Expected `int`, found `Literal["a"]`"
P(1, "a", 3)  # error: too-many-positional-arguments "Too many positional arguments: expected 2, got 3"
p.x + 1
p.z  # error: unresolved-attribute "Object of type `P` has no attribute `z`"
p.x = 3  # error: invalid-assignment "Cannot assign to read-only property `x` on object of type `P`"
p[0]
p[5]  # error: index-out-of-bounds "Index 5 is out of bounds for tuple `tuple[int, str]` with length 2"
q, r = p
q, r, s = p  # error: invalid-assignment "Not enough values to unpack: Expected 3"
assert_type(p.y, str)
p._replace(x=2)
p._asdict()
class Q(NamedTuple):
    a: int = 0
    b: str  # error: invalid-named-tuple "NamedTuple field without default value cannot follow field(s) with default value(s): Field `b` defined here without a default value"
Pt = namedtuple("Pt", "x y")
pt = Pt(1, 2)
pt.x
pt.zz  # error: unresolved-attribute "Object of type `Pt` has no attribute `zz`"
Pt(1)  # error: missing-argument "No argument provided for required parameter `y`"
Pt2 = NamedTuple("Pt2", [("a", int), ("b", str)])
Pt2(1, "a").b.upper()
Pt2("x", "a")  # error: invalid-argument-type "Argument is incorrect: Expected `int`, found `Literal["x"]`"
class Meta(type):
    def __call__(cls, *args: Any, **kw: Any) -> Any: ...
    @property
    def mp(cls) -> int:
        return 1
class WM(metaclass=Meta): ...
WM(1, 2)
WM.mp + 1
class New:
    def __new__(cls, x: int) -> Self:
        return super().__new__(cls)
New(1)
New("a")  # error: invalid-argument-type "Argument to constructor `New.__new__` is incorrect: Expected `int`, found `Literal["a"]`"
New()  # error: missing-argument "No argument provided for required parameter `x` of constructor `New.__new__`"
class Init:
    def __init__(self, x: int, *, y: str = "") -> None:
        self.x = x
Init(1)
Init("a")  # error: invalid-argument-type "Argument to bound method `Init.__init__` is incorrect: Expected `int`, found `Literal["a"]`"
Init(1, y=2)  # error: invalid-argument-type "Argument to bound method `Init.__init__` is incorrect: Expected `str`, found `Literal[2]`"
Init(1, 2)  # error: too-many-positional-arguments "Too many positional arguments to bound method `Init.__init__`: expected 2, got 3"
class NoInit: ...
NoInit(1)  # error: too-many-positional-arguments "Too many positional arguments to `object.__init__`: expected 1, got 2"
def mk(t: type[Init]) -> Init:
    t("a")  # error: invalid-argument-type "Argument to bound method `Init.__init__` is incorrect: Expected `int`, found `Literal["a"]`"
    return t(1)
mk(Init)
mk(NoInit)  # error: invalid-argument-type "Argument to function `mk` is incorrect: Expected `type[Init]`, found `<class 'NoInit'>`"
mk(Init(1))  # error: invalid-argument-type "Argument to function `mk` is incorrect: Expected `type[Init]`, found `Init`"
class Desc:
    def __get__(self, o: object, t: type | None = None) -> int:
        return 1
    def __set__(self, o: object, v: int) -> None: ...
class UseDesc:
    d = Desc()
ud = UseDesc()
assert_type(ud.d, int)
ud.d = 1
ud.d = "a"  # error: invalid-assignment "Invalid assignment to data descriptor attribute `d` on type `UseDesc` with custom `__set__` method"
class GA:
    def __getattr__(self, n: str) -> int:
        return 1
GA().anything + 1
class Ops:
    def __add__(self, o: "Ops") -> int:
        return 1
    def __lt__(self, o: "Ops") -> bool:
        return True
    def __getitem__(self, k: str) -> int:
        return 1
    def __contains__(self, k: str) -> bool:
        return True
    def __len__(self) -> int:
        return 1
    def __bool__(self) -> bool:
        return True
    def __iter__(self):
        yield 1
    def __enter__(self) -> "Ops":
        return self
    def __exit__(self, *a: object) -> None: ...
o = Ops()
o + o
o + 1  # error: unsupported-operator "Operator `+` is not supported between objects of type `Ops` and `Literal[1]`"
o - o  # error: unsupported-operator "Operator `-` is not supported between objects of type `Ops` and `Ops`"
o["a"]
o[1]  # error: invalid-argument-type "Method `__getitem__` of type `bound method Ops.__getitem__(k: str) -> int` cannot be called with key of type `Literal[1]` on object of type `Ops`"
o["a"] = 1  # error: invalid-assignment "Cannot assign to a subscript on an object of type `Ops` with no `__setitem__` method"
del o["a"]  # error: not-subscriptable "Cannot delete subscript on object of type `Ops` with no `__delitem__` method"
o < o
o > o
o < 1  # error: unsupported-operator "Operator `<` is not supported between objects of type `Ops` and `Literal[1]`"
-o  # error: unsupported-operator "Unary operator `-` is not supported for object of type `Ops`"
with o as oo:
    assert_type(oo, Ops)
if TYPE_CHECKING:
    hidden: int = 1
cast(int, "a") + 1
cast("int", 1)
cast(int)  # error: no-matching-overload "No overload of function `cast` matches arguments"
assert_type(cast(list[int], []), list[int])
assert_type(1, str)  # error: type-assertion-failure "Type `Literal[1]` does not match asserted type `str`"
reveal_type(u)  # reveal: UserId
x1: Annotated[int, "meta"] = "a"  # error: invalid-assignment "Object of type `Literal["a"]` is not assignable to `int`"
x2: Optional[int] = None
x3: Optional[int] = "a"  # error: invalid-assignment "Object of type `Literal["a"]` is not assignable to `int | None`"
x4: Union[int, str] = 1.0  # error: invalid-assignment "Object of type `float` is not assignable to `int | str`"
x5: List[int] = ["a"]  # error: invalid-assignment "Object of type `list[str]` is not assignable to `list[int]`"
x6: Dict[str, int] = {"a": "b"}  # error: invalid-assignment "Object of type `dict[str, str]` is not assignable to `dict[str, int]`"
x7: "Fwd" = 1  # error: invalid-assignment "Object of type `Literal[1]` is not assignable to `Fwd`"
class Fwd: ...
x8: 5 = 1  # error: invalid-type-form "Int literals are not allowed in this context in a type expression: Did you mean `typing.Literal[5]`?"
x9: [int] = []  # error: invalid-type-form "List literals are not allowed in this context in a type expression"
x10: undefined_type = 1  # error: unresolved-reference "Name `undefined_type` used when not defined"
x11: int() = 1  # error: invalid-type-form "Function calls are not allowed in type expressions"
x12: list[5] = []  # error: invalid-type-form "Int literals are not allowed in this context in a type expression: Did you mean `typing.Literal[5]`?"
def ret(a) -> int:
    if a:
        return 1  # no else
    return "x"  # error: invalid-return-type "Return type does not match returned value: expected `int`, found `Literal["x"]`"
def noret(a: bool) -> int:  # error: invalid-return-type "Function can implicitly return `None`, which is not assignable to return type `int`"
    if a:
        return 1
def ignore() -> int:
    return "x"  # type: ignore
def ignore2() -> int:
    return "x"  # ty: ignore[invalid-return-type]
@no_type_check
def ntc() -> int:
    return "x"
dd: defaultdict[str, list[int]] = defaultdict(list)
dd["a"].append(1)
dd["a"].append("x")  # error: invalid-argument-type "Argument to bound method `list.append` is incorrect: Expected `int`, found `Literal["x"]`"
cn = Counter("abc")
cn.most_common(1)[0][0].upper()
m = re.match("a", "b")
m.group()  # error: unresolved-attribute "Attribute `group` is not defined on `None` in union `Match[str] | None`"
if m:
    m.group().upper()
json.loads("1")["a"]
json.dumps({}).upper()
datetime.datetime.now().year + 1
datetime.datetime.now() - datetime.datetime.now()
(datetime.datetime.now() - datetime.datetime.now()).days
math.sqrt("a")  # error: invalid-argument-type "Argument to function `sqrt` is incorrect: Expected `SupportsFloat | SupportsIndex`, found `Literal["a"]`"
random.choice([1, 2]) + 1
s1: str = None  # error: invalid-assignment "Object of type `None` is not assignable to `str`"
def deff(x: int = None): ...  # error: invalid-parameter-default "Default value of type `None` is not assignable to annotated parameter type `int`"
def deff2(x: str | None = None) -> str:
    return x  # error: invalid-return-type "Return type does not match returned value: expected `str`, found `str | None`"
class Tree:
    def __init__(self, left: "Tree | None" = None) -> None:
        self.left = left
        self.val: int = 0
    def depth(self) -> int:
        return 1 + (self.left.depth() if self.left else 0)
    def bad(self) -> int:
        return self.left.depth()  # error: unresolved-attribute "Attribute `depth` is not defined on `None` in union `Tree | None`"
    def setter(self) -> None:
        self.val = "a"  # error: invalid-assignment "Object of type `Literal["a"]` is not assignable to attribute `val` of type `int`"
        self.new = 1
Tree().new + 1
Tree().other  # error: unresolved-attribute "Object of type `Tree` has no attribute `other`"
for ch in 5:  # error: not-iterable "Object of type `Literal[5]` is not iterable"
    pass
for a1, b1 in [1, 2]:
    pass
try:
    pass
except (ValueError, TypeError) as e:
    e.args
except 5:  # error: invalid-exception-caught "Cannot catch object of type `Literal[5]` in an exception handler"
    pass
raise 5  # error: invalid-raise "Cannot raise object of type `Literal[5]`: Not an instance or subclass of `BaseException`"

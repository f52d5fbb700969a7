from typing import Protocol, Iterable, ClassVar, Sequence, NamedTuple, Any, runtime_checkable, TypeVar, Callable
from abc import abstractmethod
from dataclasses import dataclass

class Close(Protocol):
    def close(self) -> None: ...
class Res:
    def close(self) -> None: pass
def close_all(ts: Iterable[Close]) -> None:
    for t in ts:
        t.close()
close_all([Res()])
close_all([1])  # error: invalid-argument-type "Argument to function `close_all` is incorrect: Expected `Iterable[Close]`, found `list[int]`"

class Tmpl(Protocol):
    name: str
    value: int = 0
    def method(self) -> None:
        self.name = "n"
        self.temp: list[int] = []  # error: ambiguous-protocol-member "`temp` is not declared in the body of protocol `Tmpl`"
class Conc:
    def __init__(self, name: str, value: int) -> None:
        self.name = name
        self.value = value
    def method(self) -> None: ...
v: Tmpl = Conc("v", 1)

class T2(Protocol):
    val: ClassVar[Sequence[int]]
class C2g:
    val: ClassVar[Sequence[int]] = [2]
class C2b: ...
class C2c:
    val: Sequence[float] = [2]
g2: T2 = C2g()
b2: T2 = C2b()  # error: invalid-assignment "Object of type `C2b` is not assignable to `T2`"
b3: T2 = C2c()  # error: invalid-assignment "Object of type `C2c` is not assignable to `T2`"

class T3(Protocol):
    val: Sequence[int]
class C3a:
    val: Sequence[int] = [0]
class C3b:
    @property
    def val(self) -> Sequence[int]:
        return [0]
class C3c:
    val: list[int] = [0]
class C3d(NamedTuple):
    val: Sequence[int]
@dataclass(frozen=True)
class C3e:
    val: Sequence[int]
c3a: T3 = C3a()
c3b: T3 = C3b()  # error: invalid-assignment "Object of type `C3b` is not assignable to `T3`"
c3c: T3 = C3c()  # error: invalid-assignment "Object of type `C3c` is not assignable to `T3`"
c3d: T3 = C3d([1])  # error: invalid-assignment "Object of type `C3d` is not assignable to `T3`"
c3e: T3 = C3e([1])  # error: invalid-assignment "Object of type `C3e` is not assignable to `T3`"

class T4(Protocol):
    @property
    def val(self) -> Sequence[float]: ...
class C4m:
    def val(self) -> Sequence[int]:
        return [0]
t4a: T4 = C3a()
t4b: T4 = C3b()
t4c: T4 = C3c()
t4d: T4 = C3d([1])
t4m: T4 = C4m()  # error: invalid-assignment "Object of type `C4m` is not assignable to `T4`"

class T5(Protocol):
    def m(self, a: int, b: int) -> float: ...
class C5a:
    def m(self, a: float, b: float) -> int:
        return 0
class C5b:
    def m(self, *args: float, **kwargs: float) -> Any: ...
class C5c:
    @staticmethod
    def m(a: int, b: int) -> float:
        return 0
class C5d:
    def m(self, a, c) -> int:
        return 0
class C5e:
    def m(self, *, a: int, b: int) -> float:
        return 0
class C5f:
    def m(self, a: int, b: int, /) -> float:
        return 0
v5a: T5 = C5a()
v5b: T5 = C5b()
v5c: T5 = C5c()
v5d: T5 = C5d()  # error: invalid-assignment "Object of type `C5d` is not assignable to `T5`"
v5e: T5 = C5e()  # error: invalid-assignment "Object of type `C5e` is not assignable to `T5`"
v5f: T5 = C5f()  # error: invalid-assignment "Object of type `C5f` is not assignable to `T5`"

class PColor(Protocol):
    @abstractmethod
    def draw(self) -> str: ...
    def complex(self) -> int:
        return 1
class NiceColor(PColor):
    def draw(self) -> str:
        return "x"
class BadColor(PColor):
    def draw(self) -> str:
        return super().draw()  # error: call-abstract-method "Cannot call abstract method `PColor.draw`: it has no implementation"
NiceColor().complex()
PColor()  # error: call-non-callable "Cannot instantiate class `PColor`: This call will raise `TypeError` at runtime"
class RGB(Protocol):
    rgb: tuple[int, int, int]
    other: int
    def intensity(self) -> int:
        return 0
    def transparency(self) -> int: ...
class Pt(RGB):
    def __init__(self, red: int, blue: str) -> None:
        self.rgb = red, 0, blue  # error: invalid-assignment "Object of type `tuple[int, Literal[0], str]` is not assignable to attribute `rgb` of type `tuple[int, int, int]`"
        self.other = 0
    def transparency(self) -> int:
        return 1

class Concrete1(PColor):
    pass
Concrete1()  # error: call-non-callable "Cannot instantiate class `Concrete1`: This call will raise `TypeError` at runtime"
class BadP(Conc, Protocol):  # error: invalid-protocol "Protocol class `BadP` cannot inherit from non-protocol class `Conc`"
    ...

@runtime_checkable
class RC(Protocol):
    name: str
class NRC(Protocol):
    def f(self) -> int: ...
def isin(x: object) -> None:
    if isinstance(x, RC):
        x.name
    if isinstance(x, NRC):  # error: isinstance-against-protocol "Class `NRC` cannot be used as the second argument to `isinstance`: This call will raise `TypeError` at runtime"
        pass
    if issubclass(type(x), RC):  # error: isinstance-against-protocol "Class `RC` cannot be used as the second argument to `issubclass`: This call will raise `TypeError` at runtime"
        pass

class CB(Protocol):
    def __call__(self, *vals: bytes, max_len: int | None = None) -> list[bytes]: ...
def good(*vals: bytes, max_len: int | None = None) -> list[bytes]:
    return []
def bad1(*vals: bytes, max_items: int | None) -> list[bytes]:
    return []
def bad2(*vals: bytes) -> list[bytes]:
    return []
def bad3(*vals: bytes, max_len: str | None) -> list[bytes]:
    return []
cb: CB = good
cb = bad1  # error: invalid-assignment "Object of type `def bad1(*vals: bytes, max_items: int | None) -> list[bytes]` is not assignable to `CB`"
cb = bad2  # error: invalid-assignment "Object of type `def bad2(*vals: bytes) -> list[bytes]` is not assignable to `CB`"
cb = bad3  # error: invalid-assignment "Object of type `def bad3(*vals: bytes, max_len: str | None) -> list[bytes]` is not assignable to `CB`"

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")
class Box(Protocol[T_co]):
    def get(self) -> T_co: ...
def unbox(b: Box[float]) -> float: ...  # error: empty-body "Function always implicitly returns `None`, which is not assignable to return type `int | float`"
class IntBox:
    def get(self) -> int:
        return 1
class StrBox:
    def get(self) -> str:
        return ""
unbox(IntBox())
unbox(StrBox())  # error: invalid-argument-type "Argument to function `unbox` is incorrect: Expected `Box[int | float]`, found `StrBox`"

import math
class ModP(Protocol):
    pi: float
    def sqrt(self, x: float, /) -> float: ...
mm: ModP = math
class ModQ(Protocol):
    nothere: int
mq: ModQ = math  # error: invalid-assignment "Object of type `<module 'math'>` is not assignable to `ModQ`"

def takes(t: type[Close]) -> None:
    t().close()
takes(Res)
takes(Close)  # error: invalid-argument-type "Argument to function `takes` is incorrect: Expected `type[Close]`, found `<class 'Close'>`"

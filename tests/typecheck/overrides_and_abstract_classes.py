from typing import Any, Callable, overload, override, final
from abc import ABC, abstractmethod

def wrap(f: Callable[..., Any], /) -> Any: ...

class A:
    def m1(self) -> int:
        return 1
    def m5(self):
        pass
    @property
    def p(self) -> int:
        return 1

class B(A):
    @override
    def m1(self) -> int:
        return 2
    @override
    def m3(self) -> int:  # error: invalid-explicit-override "Method `m3` is decorated with `@override` but does not override anything"
        return 1
    @overload
    def m4(self, x: int) -> int: ...
    @overload
    def m4(self, x: str) -> str: ...
    @override
    def m4(self, x: int | str) -> int | str:  # error: invalid-explicit-override "Method `m4` is decorated with `@override` but does not override anything"
        return 0
    @override
    @wrap
    def m5(self):
        pass
    @staticmethod
    @override
    def s() -> int:  # error: invalid-explicit-override "Method `s` is decorated with `@override` but does not override anything"
        return 1
    @classmethod
    @override
    def c(cls) -> int:  # error: invalid-explicit-override "Method `c` is decorated with `@override` but does not override anything"
        return 1
    @property
    @override
    def q(self) -> int:  # error: invalid-explicit-override "Method `q` is decorated with `@override` but does not override anything"
        return 1
    @property
    @override
    def p(self) -> int:
        return 1

class PB(Any): ...
class CB(PB):
    @override
    def m(self) -> None: ...

@final
class F: ...
class G(F): ...  # error: subclass-of-final-class "Class `G` cannot inherit from final class `F`"

class H:
    @final
    def a(self) -> int:
        return 1
    @final
    @classmethod
    def b(cls) -> int:
        return 1
    def c(self) -> int:
        return 1
    def __init__(self, x: int) -> None: ...

class I(H):
    def a(self) -> int:  # error: override-of-final-method "Cannot override final member `a` from superclass `H`"
        return 2
    @classmethod
    def b(cls) -> int:  # error: override-of-final-method "Cannot override final member `b` from superclass `H`"
        return 2
    def c(self, y: int) -> int:  # error: invalid-method-override "Invalid override of method `c`: Definition is incompatible with `H.c`"
        return 1
    def __init__(self, y: str) -> None: ...

class J(H):
    def c(self) -> str:  # error: invalid-method-override "Invalid override of method `c`: Definition is incompatible with `H.c`"
        return ""

class K(H):
    def c(self, z: int = 1) -> bool:
        return True

class L:
    def f(self, x: int) -> int:
        return x
    x: int = 1
class M(L):
    def f(self, x: str) -> int:  # error: invalid-method-override "Invalid override of method `f`: Definition is incompatible with `L.f`"
        return 1
class N(L):
    def f(self, x: object, *args: Any) -> int:
        return 1
class O(L):
    def f(self, y: int) -> int:  # error: invalid-method-override "Invalid override of method `f`: Definition is incompatible with `L.f`"
        return 1

class Abs(ABC):
    @abstractmethod
    def run(self) -> int: ...
    @property
    @abstractmethod
    def name(self) -> str: ...

Abs()  # error: call-non-callable "Cannot instantiate class `Abs`: This call will raise `TypeError` at runtime"
class Half(Abs):
    def run(self) -> int:
        return 1
Half()  # error: call-non-callable "Cannot instantiate class `Half`: This call will raise `TypeError` at runtime"
class Full(Half):
    @property
    def name(self) -> str:
        return ""
Full()
class Full2(Half):
    name = "x"
Full2()

@final  # error: final-on-non-method "`@final` cannot be applied to non-method function `notmethod`"
def notmethod() -> None: ...

from typing import Any, Callable, TypeVar, dataclass_transform, ParamSpec, Protocol, assert_type
T = TypeVar("T")
P = ParamSpec("P")
R = TypeVar("R")
def col(*, default: Any = None, kw_only: bool = False, init: bool = True, alias: str = "") -> Any: ...
@dataclass_transform(kw_only_default=True, order_default=True)
def model(cls: T) -> T:
    return cls
@dataclass_transform(field_specifiers=(col,))
def model2(*, frozen: bool = False, kw_only: bool = False) -> Callable[[T], T]: ...  # error: empty-body "Function always implicitly returns `None`, which is not assignable to return type `(T, /) -> T`"
@model
class A:
    id: int
    name: str = ""
A(id=1)
A(1)  # error: missing-argument "No argument provided for required parameter `id`" # error: too-many-positional-arguments "Too many positional arguments: expected 0, got 1"
A(id="x")  # error: invalid-argument-type "Argument is incorrect: Expected `int`, found `Literal["x"]`"
A(id=1) < A(id=2)
@model2(frozen=True)
class B:
    id: int
    x: int = col(default=1)
    y: int = col(init=False)
B(1, 2)
B(1)
B(1, 2, 3)  # error: too-many-positional-arguments "Too many positional arguments: expected 2, got 3"
B(1).id = 3  # error: invalid-assignment "Property `id` defined in `B` is read-only"
@model2(kw_only=True)
class B2:
    id: int
B2(1)  # error: missing-argument "No argument provided for required parameter `id`" # error: too-many-positional-arguments "Too many positional arguments: expected 0, got 1"
@dataclass_transform()
class Base:
    def __init_subclass__(cls, *, frozen: bool = False) -> None: ...
class D(Base, frozen=True):
    a: int
D(1)
D("x")  # error: invalid-argument-type "Argument is incorrect: Expected `int`, found `Literal["x"]`"
D(1).a = 2  # error: invalid-assignment "Property `a` defined in `D` is read-only"
@dataclass_transform()
class Meta(type): ...
class MB(metaclass=Meta): ...
class ME(MB):
    q: int
ME(1)
ME()  # error: missing-argument "No argument provided for required parameter `q`"
def acc(cb: Callable[P, R]) -> Callable[P, R]:
    return cb
class C1:
    def __init__(self, x: int) -> None: ...
r1 = acc(C1)
assert_type(r1(1), C1)
r1()  # error: missing-argument "No argument provided for required parameter `x`"
class C2: ...
r2 = acc(C2)
r2()
r2(1)  # error: too-many-positional-arguments "Too many positional arguments: expected 0, got 1"
c1: Callable[[int], C1] = C1
c2: Callable[[str], C1] = C1  # error: invalid-assignment "Object of type `<class 'C1'>` is not assignable to `(str, /) -> C1`"
def mk(f: Callable[[int], Any]) -> None: ...
mk(C1)
mk(C2)  # error: invalid-argument-type "Argument to function `mk` is incorrect: Expected `(int, /) -> Any`, found `<class 'C2'>`"
mk(str)
mk(lambda x: C1(x))
list(map(C1, [1, 2]))
v1: Callable[int]  # error: invalid-type-form "Special form `typing.Callable` expected exactly two arguments (parameter types and return type)"
v3: Callable[[], [int]]  # error: invalid-type-form "List literals are not allowed in this context in a type expression"
v4: Callable[int, int, int]  # error: invalid-type-form "Special form `typing.Callable` expected exactly two arguments (parameter types and return type)"
v5: Callable[[...], int]  # error: invalid-type-form "`[...]` is not a valid parameter list for `Callable`: Did you mean `Callable[..., int]`?"
v6: Callable[int, int]  # error: invalid-type-form "The first argument to `Callable` must be either a list of types, ParamSpec, Concatenate, or `...`"
t1: tuple[int, ..., str]  # error: invalid-type-form "Invalid `tuple` specialization: `...` can only be used as the second element in a two-element `tuple` specialization"
t2: tuple[...]  # error: invalid-type-form "Invalid `tuple` specialization: `...` can only be used as the second element in a two-element `tuple` specialization"
t3: tuple[*tuple[int, ...], *tuple[str, ...]]  # error: invalid-type-form "Multiple unpacked variadic tuples are not allowed in a `tuple` specialization"
t4: tuple[int, ...] = ()
def inv(a: [int for i in range(1)], b: (lambda: int)(), c: [int][0]) -> None: ...  # error: invalid-type-form "List comprehensions are not allowed in type expressions" # error: invalid-type-form "Function calls are not allowed in type expressions" # error: invalid-type-form "Only simple names and dotted names can be subscripted in type expressions"

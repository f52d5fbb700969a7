from typing import Literal, Any, assert_type, TypeGuard, TypeIs, Callable, Final, Union, Optional, Never, assert_never, NamedTuple, TypedDict, Sequence, Iterable, Mapping
from enum import Enum
from dataclasses import dataclass
def f1(x: int | str | None) -> None:
    if x is None:
        assert_type(x, None)
    elif isinstance(x, int):
        assert_type(x, int)
    else:
        assert_type(x, str)
        x.upper()
    x.upper()  # error: unresolved-attribute "Attribute `upper` is not defined on `None`, `int` in union `None | int | str`"
def f2(x: str | None) -> int:
    if not x:
        return 0
    return len(x)
def f3(x: list[int] | dict[str, int] | tuple[int, ...]) -> None:
    if isinstance(x, (list, tuple)):
        assert_type(x, list[int] | tuple[int, ...])
    else:
        x["a"]
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
def f4(c: Color) -> int:
    if c is Color.RED:
        assert_type(c, Literal[Color.RED])
        return 1
    elif c == Color.GREEN:
        return 2
    else:
        assert_type(c, Literal[Color.BLUE])
        return 3
def f5(c: Color) -> int:
    match c:
        case Color.RED:
            return 1
        case Color.GREEN:
            return 2
        case Color.BLUE:
            return 3
def f6(c: Color) -> int:  # error: invalid-return-type "Function can implicitly return `None`, which is not assignable to return type `int`"
    match c:
        case Color.RED:
            return 1
        case Color.GREEN:
            return 2
def f7(c: Color) -> None:
    if c is Color.RED: ...
    elif c is Color.GREEN: ...
    else:
        assert_never(c)  # error: invalid-argument-type "Argument to function `assert_never` is incorrect: Expected `Never`, found `Literal[Color.BLUE]`"
@dataclass
class Circle:
    kind: Literal["circle"]
    r: float
@dataclass
class Sq:
    kind: Literal["sq"]
    w: float
def area(s: Circle | Sq) -> float:
    if s.kind == "circle":
        return s.r
    return s.w
def area2(s: Circle | Sq) -> float:
    match s:
        case Circle(r=r):
            assert_type(r, float)
            return r
        case Sq():
            return s.w
def area3(s: Circle | Sq) -> float:
    if s.kind == "circle":
        return s.w  # error: unresolved-attribute "Object of type `Circle` has no attribute `w`"
    return s.w
class A(TypedDict):
    t: Literal["a"]
    x: int
class B(TypedDict):
    t: Literal["b"]
    y: int
def td(v: A | B) -> int:
    if v["t"] == "a":
        return v["x"]
    return v["y"]
def td2(v: A | B) -> int:
    if "x" in v:
        return v["x"]
    return v["y"]
def is_str(x: object) -> TypeGuard[str]:
    return isinstance(x, str)
def is_int(x: object) -> TypeIs[int]:
    return isinstance(x, int)
def f8(x: int | str) -> None:
    if is_str(x):
        assert_type(x, str)
    if is_int(x):
        assert_type(x, int)
    else:
        assert_type(x, str)
def f9(x: Callable[[], int] | int) -> int:
    if callable(x):
        return x()
    return x
def f10(x: object) -> None:
    if isinstance(x, str) and x.upper():
        assert_type(x, str)
    if isinstance(x, (int, str)):
        assert_type(x, int | str)
    if hasattr(x, "foo"):
        x.foo
    x.foo
def f11(x: str | None, y: str | None) -> str:
    z = x or y
    if z is None:
        return ""
    return z
def f12(xs: list[str | None]) -> list[str]:
    return [x for x in xs if x is not None]
def f13(xs: list[str | None]) -> list[str]:
    return [x for x in xs]  # error: invalid-return-type "Return type does not match returned value: expected `list[str]`, found `list[str | None]`"
def f14(x: Literal["a", "b", "c"]) -> None:
    if x in ("a", "b"):
        assert_type(x, Literal["a", "b"])
    else:
        assert_type(x, Literal["c"])
def f15(x: Literal["a", "b"] | int) -> None:
    if x == "a":
        assert_type(x, Literal["a"])  # error: type-assertion-failure "Type `Literal["a"] | int` does not match asserted type `Literal["a"]`"
def f16(x: int | None) -> int:
    assert x is not None
    return x
def f17(x: int | None) -> int:
    if x is None:
        raise ValueError
    return x
def f18(t: tuple[int] | tuple[int, str]) -> None:
    if len(t) == 1:
        assert_type(t, tuple[int])
    else:
        assert_type(t, tuple[int, str])
def f19(x: int | str) -> None:
    match x:
        case int():
            assert_type(x, int)
        case str() as s:
            assert_type(s, str)
        case _:
            assert_never(x)
def f20(x: type[int] | type[str]) -> None:
    if issubclass(x, int):
        assert_type(x, type[int])
    else:
        assert_type(x, type[str])
class N:
    val: int | None = None
    nxt: "N | None" = None
def f21(n: N) -> int:
    if n.val is not None:
        return n.val
    if n.nxt and n.nxt.val:
        return n.nxt.val
    return n.nxt.val  # error: unresolved-attribute "Attribute `val` is not defined on `None` in union `N | None`"
def f22(d: dict[str, int | None]) -> int:
    if d["a"] is not None:
        return d["a"]
    return d["b"]  # error: invalid-return-type "Return type does not match returned value: expected `int`, found `int | None`"
def f23(x: int | str | list[int]) -> None:
    if type(x) is int:
        assert_type(x, int)
    while isinstance(x, str):
        x = x[1:]
        break
def f24(x: Any) -> None:
    if isinstance(x, str):
        assert_type(x, str)
def f25(x: bool) -> None:
    if x is True:
        assert_type(x, Literal[True])
    else:
        assert_type(x, Literal[False])
def f26(v: int | list[int]) -> int:
    if not isinstance(v, list):
        return v
    return sum(v)
def f27(s: str | bytes) -> str:
    return s if isinstance(s, str) else s.decode()
def f28(m: Sequence[int] | int) -> None:
    if isinstance(m, Sequence):
        len(m)
    else:
        m + 1
def f29(x: int | None = None) -> int:
    x = x or 5
    return x
def f30(x: int | None) -> int:
    try:
        y = int("1")
    except ValueError:
        return 0
    return y if x is None else x
def f31(p: tuple[int, str] | None) -> str:
    if p:
        a, b = p
        return b
    return ""
def f32(cmd: list[str]) -> str:
    match cmd:
        case ["go", d]:
            return d
        case ["quit"]:
            return ""
        case [first, *rest]:
            assert_type(rest, list[str])
            return first
        case _:
            return ""
def f33(d: dict[str, object]) -> None:
    match d:
        case {"a": int(v)}:
            assert_type(v, int)
def f34(x: "int | Never") -> None:
    assert_type(x, int)
def f35(x: int | str) -> int:
    if isinstance(x, str):
        return x  # error: invalid-return-type "Return type does not match returned value: expected `int`, found `str`"
    return x
def f36() -> int:
    while True:
        if len("a"):
            return 1
def f37(x: int) -> str:
    if x > 1:
        return ""
    elif x < 0:
        return "a"
    else:
        raise ValueError
import sys
def fail() -> Never:
    raise ValueError
def f38(x: int | None) -> int:
    if x is None:
        fail()
    return x
def f39(x: int | None) -> int:
    if x is None:
        sys.exit(1)
    return x
def f40(x: Optional[Union[int, str]]) -> None:
    if x and isinstance(x, str):
        assert_type(x, str)
    if isinstance(x, int) or x is None:
        assert_type(x, int | None)
def f41(x: int | str) -> None:
    if (y := x) and isinstance(y, str):
        y.upper()
def f42(items: list[Circle | Sq]) -> list[Circle]:
    return [i for i in items if isinstance(i, Circle)]

from typing import Callable, Any, overload, Protocol, assert_type, Never, NoReturn, Iterable, Awaitable, Generator, Iterator, AsyncIterator, AsyncGenerator, Coroutine, Literal, Concatenate
import asyncio
from contextlib import contextmanager, asynccontextmanager
import functools
def f(a: int, b: str = "", *args: float, c: bool = False, **kw: str) -> int:
    return a
f(1)
f()  # error: missing-argument "No argument provided for required parameter `a` of function `f`"
f("x")  # error: invalid-argument-type "Argument to function `f` is incorrect: Expected `int`, found `Literal["x"]`"
f(1, 2)  # error: invalid-argument-type "Argument to function `f` is incorrect: Expected `str`, found `Literal[2]`"
f(1, "a", 1.0, 2)
f(1, "a", "b")  # error: invalid-argument-type "Argument to function `f` is incorrect: Expected `int | float`, found `Literal["b"]`"
f(1, c=1)  # error: invalid-argument-type "Argument to function `f` is incorrect: Expected `bool`, found `Literal[1]`"
f(1, d=1)  # error: invalid-argument-type "Argument to function `f` is incorrect: Expected `str`, found `Literal[1]`"
f(1, d="x")
f(a=1, b="x")
f(1, a=2)  # error: parameter-already-assigned "Multiple values provided for parameter `a` of function `f`"
def pos(a: int, /, b: int) -> None: ...
pos(1, 2)
pos(1, b=2)
pos(a=1, b=2)  # error: missing-argument "No argument provided for required parameter `a` of function `pos`" # error: unknown-argument "Argument `a` does not match any known parameter of function `pos`"
def kwo(*, a: int, b: int = 1) -> None: ...
kwo(a=1)
kwo(1)  # error: missing-argument "No argument provided for required parameter `a` of function `kwo`" # error: too-many-positional-arguments "Too many positional arguments to function `kwo`: expected 0, got 1"
kwo()  # error: missing-argument "No argument provided for required parameter `a` of function `kwo`"
args = (1, "a")
f(*args)
bad = ("a", 1)
f(*bad)  # error: invalid-argument-type "Argument to function `f` is incorrect: Expected `int`, found `Literal["a"]`" # error: invalid-argument-type "Argument to function `f` is incorrect: Expected `str`, found `Literal[1]`"
kws = {"a": 1}
kwo(**kws)
d: dict[str, str] = {}
kwo(**d)  # error: invalid-argument-type "Argument to function `kwo` is incorrect: Expected `int` for `a`, found `str`"
c1: Callable[[int], str] = lambda x: str(x)
c2: Callable[[int], str] = lambda: ""  # error: invalid-assignment "Object of type `() -> Literal[""]` is not assignable to `(int, /) -> str`"
c3: Callable[[int], str] = lambda x: x  # error: invalid-assignment "Object of type `(x: int) -> int` is not assignable to `(int, /) -> str`"
c4: Callable[[], int] = lambda: 1
c1()  # error: missing-argument "No argument provided for required parameter `x`"
c1("a")  # error: invalid-argument-type "Argument is incorrect: Expected `int`, found `Literal["a"]`"
c1(1, 2)  # error: too-many-positional-arguments "Too many positional arguments: expected 1, got 2"
c5: Callable[..., int] = f
c6: Callable[[str], int] = f  # error: invalid-assignment "Object of type `def f(a: int, b: str = "", *args: int | float, c: bool = False, **kw: str) -> int` is not assignable to `(str, /) -> int`"
c7: Callable[[int], int] = f
c8: Callable[[int], Any] = f
def cb(x: Callable[[int, str], bool]) -> None: ...
def good(a: int, b: str) -> bool:
    return True
def good2(a: object, b: object, c: int = 1) -> bool:
    return True
def bad1(a: int) -> bool:
    return True
def bad2(a: int, b: int) -> bool:
    return True
def bad3(a: int, b: str) -> str:
    return ""
cb(good)
cb(good2)
cb(bad1)  # error: invalid-argument-type "Argument to function `cb` is incorrect: Expected `(int, str, /) -> bool`, found `def bad1(a: int) -> bool`"
cb(bad2)  # error: invalid-argument-type "Argument to function `cb` is incorrect: Expected `(int, str, /) -> bool`, found `def bad2(a: int, b: int) -> bool`"
cb(bad3)  # error: invalid-argument-type "Argument to function `cb` is incorrect: Expected `(int, str, /) -> bool`, found `def bad3(a: int, b: str) -> str`"
@overload
def ov(x: int) -> int: ...
@overload
def ov(x: str, y: int = 0) -> str: ...
def ov(x: int | str, y: int = 0) -> int | str:
    return x
assert_type(ov(1), int)
assert_type(ov("a"), str)
assert_type(ov("a", 1), str)
ov(1, 2)  # error: invalid-argument-type "Argument to function `ov` is incorrect: Expected `str`, found `Literal[1]`"
ov(1.0)  # error: no-matching-overload "No overload of function `ov` matches arguments"
ov()  # error: no-matching-overload "No overload of function `ov` matches arguments"
def ovu(x: int | str) -> None:
    assert_type(ov(x), int | str)
@overload
def single(x: int) -> int: ...  # error: invalid-overload "Overloaded function `single` requires at least two overloads"
def single(x: Any) -> Any:
    return x
@overload
def noimpl(x: int) -> int: ...
@overload
def noimpl(x: str) -> str: ...  # error: invalid-overload "Overloads for function `noimpl` must be followed by a non-`@overload`-decorated implementation function"
class K:
    def __call__(self, x: int) -> str:
        return ""
    def m(self, x: int) -> int:
        return x
    @staticmethod
    def s(x: int) -> int:
        return x
    @classmethod
    def c(cls, x: int) -> "K":
        return cls()
    @property
    def p(self) -> int:
        return 1
k = K()
assert_type(k(1), str)
k("a")  # error: invalid-argument-type "Argument to bound method `K.__call__` is incorrect: Expected `int`, found `Literal["a"]`"
k.m("a")  # error: invalid-argument-type "Argument to bound method `K.m` is incorrect: Expected `int`, found `Literal["a"]`"
k.m()  # error: missing-argument "No argument provided for required parameter `x` of bound method `K.m`"
k.s("a")  # error: invalid-argument-type "Argument to function `s` is incorrect: Expected `int`, found `Literal["a"]`"
K.s(1)
K.c("a")  # error: invalid-argument-type "Argument to bound method `K.c` is incorrect: Expected `int`, found `Literal["a"]`"
K.m(k, 1)
K.m(1)  # error: missing-argument "No argument provided for required parameter `x` of function `m`"
k.p()  # error: call-non-callable "Object of type `int` is not callable"
k.p + 1
k.nope  # error: unresolved-attribute "Object of type `K` has no attribute `nope`"
k.nope()  # error: unresolved-attribute "Object of type `K` has no attribute `nope`"
K.zzz  # error: unresolved-attribute "Class `K` has no attribute `zzz`"
h: Callable[[int], str] = k
h2: Callable[[str], str] = k  # error: invalid-assignment "Object of type `K` is not assignable to `(str, /) -> str`"
def nr() -> NoReturn:
    raise ValueError
def nr2() -> NoReturn:  # error: invalid-return-type "Function can implicitly return `None`, which is not assignable to return type `Never`"
    print(1)
def nv(x: bool) -> Never:  # error: invalid-return-type "Function can implicitly return `None`, which is not assignable to return type `Never`"
    if x:
        raise ValueError
def gen() -> Generator[int, str, bool]:
    x = yield 1
    assert_type(x, str)
    yield "a"  # error: invalid-yield "Yield type `Literal["a"]` does not match annotated yield type `int`"
    return True
def gen2() -> Iterator[int]:
    yield 1
    yield ""  # error: invalid-yield "Yield type `Literal[""]` does not match annotated yield type `int`"
def gen3() -> int:  # error: invalid-return-type "Return type does not match returned value: expected `int`, found `types.GeneratorType`"
    yield 1
def gen4() -> Generator[int, None, bool]:
    yield 1
    return 1  # error: invalid-return-type "Return type does not match returned value: expected `bool`, found `Literal[1]`"
def gen5() -> Iterator[str]:
    yield from [1]  # error: invalid-yield "Yield type `int` does not match annotated yield type `str`"
def gen6() -> Iterator[int]:
    r = yield from gen4()
    assert_type(r, bool)
async def co(x: int) -> str:
    return ""
async def main() -> None:
    assert_type(await co(1), str)
    await co("a")  # error: invalid-argument-type "Argument to function `co` is incorrect: Expected `int`, found `Literal["a"]`"
    x: str = co(1)  # error: invalid-assignment "Object of type `CoroutineType[Any, Any, str]` is not assignable to `str`"
    co(1)  # error: unused-awaitable "Object of type `CoroutineType[Any, Any, str]` is not awaited"
    a, b = await asyncio.gather(co(1), co(2))
    assert_type(a, str)
    t = asyncio.create_task(co(1))
    assert_type(await t, str)
    await 5  # error: invalid-await "`Literal[5]` is not awaitable"
    async for i in ag():
        assert_type(i, int)
    for j in ag():  # error: not-iterable "Object of type `AsyncIterator[int]` is not iterable"
        pass
    async with ctx() as v:
        assert_type(v, int)
    with sctx() as w:
        assert_type(w, str)
    with 5:  # error: invalid-context-manager "Object of type `Literal[5]` cannot be used with `with` because it does not implement `__enter__` and `__exit__`"
        pass
    r = [await co(i) for i in range(3)]
    assert_type(r, list[str])
async def ag() -> AsyncIterator[int]:
    yield 1
async def ag2() -> AsyncIterator[int]:
    yield "a"  # error: invalid-yield "Yield type `Literal["a"]` does not match annotated yield type `int`"
@asynccontextmanager
async def ctx() -> AsyncIterator[int]:
    yield 1
@contextmanager
def sctx() -> Iterator[str]:
    yield ""
@functools.lru_cache(maxsize=None)
def cached(x: int) -> str:
    return ""
cached(1).upper()
@functools.wraps(good)
def wrapped(*a: Any, **k: Any) -> bool:
    return True
def timed[**P, R](fn: Callable[P, R]) -> Callable[P, R]:
    @functools.wraps(fn)
    def inner(*args: P.args, **kwargs: P.kwargs) -> R:
        return fn(*args, **kwargs)
    return inner
@timed
def tt(a: int) -> str:
    return ""
tt(1).upper()
tt("a")  # error: invalid-argument-type "Argument is incorrect: Expected `int`, found `Literal["a"]`"
def retry(n: int) -> Callable[[Callable[[int], str]], Callable[[int], str]]:
    def deco(fn: Callable[[int], str]) -> Callable[[int], str]:
        return fn
    return deco
@retry(3)
def rr(x: int) -> str:
    return ""
rr("a")  # error: invalid-argument-type "Argument is incorrect: Expected `int`, found `Literal["a"]`"
@retry("x")  # error: invalid-argument-type "Argument to function `retry` is incorrect: Expected `int`, found `Literal["x"]`"
def rr2(x: int) -> str:
    return ""
p = functools.partial(f, 1)
p()
print("a", sep=1)  # error: invalid-argument-type "Argument to function `print` is incorrect: Expected `str | None`, found `Literal[1]`"
sorted([1, 2], key="x")  # error: no-matching-overload "No overload of function `sorted` matches arguments"
"a".join([1])
max(1, 2, key=lambda q: q)
int("1") + "a"  # error: unsupported-operator "Operator `+` is not supported between objects of type `int` and `Literal["a"]`"
[1, 2].append()  # error: missing-argument "No argument provided for required parameter `object` of bound method `list.append`"
{"a": 1}.get("a", 0) + 1
len(5)  # error: invalid-argument-type "Argument to function `len` is incorrect: Expected `Sized`, found `Literal[5]`"
abs("a")  # error: invalid-argument-type "Argument to function `abs` is incorrect: Expected `SupportsAbs[Unknown]`, found `Literal["a"]`"
sum([1.5, 2])
open("f").read().upper()
isinstance(1, int)
undefined_name  # error: unresolved-reference "Name `undefined_name` used when not defined"
f(undefined2)  # error: unresolved-reference "Name `undefined2` used when not defined"
del undefined3  # error: unresolved-reference "Name `undefined3` used when not defined"

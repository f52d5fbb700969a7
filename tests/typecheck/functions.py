from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from functools import cache, partial, reduce, wraps
from typing import NoReturn, Protocol, TypeVar, overload, reveal_type

T = TypeVar("T")


def wrong() -> int:
    return "a"  # error: invalid-return-type "Return type does not match returned value: expected `int`, found `Literal["a"]`"


def missing(flag: bool) -> int:  # error: invalid-return-type "Function can implicitly return `None`, which is not assignable to return type `int`"
    if flag:
        return 1


def empty() -> str: ...  # error: empty-body "Function always implicitly returns `None`, which is not assignable to return type `str`"


def nothing() -> None: ...


def raises() -> int:
    raise NotImplementedError


def loops() -> int:
    while True:
        pass


def fails() -> NoReturn:
    raise SystemExit


def never_returns() -> int:
    fails()


class Shape(ABC):
    @abstractmethod
    def area(self) -> int: ...


class Named(Protocol):
    def name(self) -> str: ...


def first(items: list[T]) -> T:
    return items[0]


def apply[A, B](function: Callable[[A], B], value: A) -> B:
    return function(value)


def counted(limit: int) -> Iterator[int]:
    yield limit
    yield "a"  # error: invalid-yield "Yield type `Literal["a"]` does not match annotated yield type `int`"


async def stream() -> AsyncIterator[int]:
    yield 1


@contextmanager
def opened(name: str) -> Iterator[int]:
    yield 1


@cache
def slow(n: int) -> str:
    return str(n)


@overload
def pick(x: int) -> str: ...
@overload
def pick(x: str) -> int: ...
def pick(x):
    return x


def logged(function: Callable[[int], str]) -> Callable[[int], str]:
    @wraps(function)
    def wrapper(n: int) -> str:
        return function(n)

    return wrapper


@logged
def shown(n: int) -> str:
    return str(n)


async def main() -> None:
    async for item in stream():
        reveal_type(item)  # reveal: int


with opened("a") as value:
    reveal_type(value)  # reveal: int
reveal_type(first([1, 2]))  # reveal: int
reveal_type(apply(len, "a"))  # reveal: int
reveal_type(apply(lambda n: [n], 1))  # reveal: list[int]
reveal_type(slow(1))  # reveal: str
reveal_type(pick(1))  # reveal: str
reveal_type(pick("a"))  # reveal: int
reveal_type(shown(1))  # reveal: str
reveal_type(sorted(["a"], key=lambda s: len(s)))  # reveal: list[str]
reveal_type(list(map(str, [1, 2])))  # reveal: list[str]
reveal_type(max([1, 2], default=None))  # reveal: int | None
reveal_type(dict(zip("ab", (1, 2))))  # reveal: dict[str, int]
reveal_type(missing)  # reveal: def missing(flag: bool) -> int
pick(1.5)  # error: no-matching-overload "No overload of function `pick` matches arguments"
print(partial(missing, True)(), reduce(lambda a, b: a + b, [1, 2]))


def retry[**P, R](times: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def again(*args: P.args, **kwargs: P.kwargs) -> R:
            return function(*args, **kwargs)

        return again

    return decorate


@retry(3)
def load(url: str, count: int = 1) -> dict[str, int]:
    return {url: count}


reveal_type(load("a", count=2))  # reveal: dict[str, int]
load(1)  # error: invalid-argument-type "Argument is incorrect: Expected `str`, found `Literal[1]`"

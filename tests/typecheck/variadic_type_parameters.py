from typing import Callable, Generic, TypeVar, TypeVarTuple, assert_type

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


def packed(*args: *Ts) -> tuple[*Ts]:
    return args


def last(*args: *tuple[*Ts, str]) -> tuple[*Ts]: ...  # error: empty-body "Function always implicitly returns `None`, which is not assignable to return type `tuple[Ts, ...]`"
def pair(*args: *tuple[int, str]) -> None: ...
def ints(*args: *tuple[int, ...]) -> None: ...
def run(target: Callable[[*Ts], T], args: tuple[*Ts]) -> T: return target(*args)
def equal(a: tuple[*Ts], b: tuple[*Ts]) -> tuple[*Ts]: return a


assert_type(packed(1, "a"), tuple[int, str])
assert_type(packed(), tuple[()])
assert_type(last(1, 2.5, "x"), tuple[int, float])
last(1)  # error: invalid-argument-type "Argument to function `last` is incorrect: Expected `*tuple[str]`, found `*tuple[Literal[1]]`"
pair(1, "a")
pair(1)  # error: missing-argument "No argument provided for required parameter `2` of function `pair`"
ints(1, 2, 3)
ints(1, "a")  # error: invalid-argument-type "Argument to function `ints` is incorrect: Expected `int`, found `Literal["a"]`"
assert_type(equal((1, "a"), (2, "b")), tuple[int, str])
equal((1,), ("a",))  # error: invalid-argument-type "Argument to function `equal` is incorrect: Expected `tuple[int]`, found `tuple[Literal["a"]]`"
equal((1,), (1, 2))  # error: invalid-argument-type "Argument to function `equal` is incorrect: Expected `tuple[int]`, found `tuple[Literal[1], Literal[2]]`"


def work(a: int, b: str) -> bool: return a > len(b)


assert_type(run(work, (1, "a")), bool)
run(work, ("a", 1))  # error: invalid-argument-type "Argument to function `run` is incorrect: Expected `tuple[int, str]`, found `tuple[Literal["a"], Literal[1]]`"


class Array(Generic[*Ts]):
    def __init__(self, shape: tuple[*Ts]) -> None: ...


assert_type(Array((1, "a")), Array[int, str])
wrong: Array[int, str] = Array((1, 2))  # error: invalid-assignment "Object of type `Array[tuple[int, int]]` is not assignable to `Array[tuple[int, str]]`"


def tail(x: Array[int, *Ts]) -> Array[*Ts]: ...  # error: empty-body "Function always implicitly returns `None`, which is not assignable to return type `Array[tuple[Ts, ...]]`"


def use(x: Array[int, str, bytes], y: Array[str]) -> None:
    assert_type(tail(x), Array[str, bytes])
    tail(y)  # error: invalid-argument-type "Argument to function `tail` is incorrect: Expected `Array[tuple[int]]`, found `Array[tuple[str]]`"

from typing import TypeVar, Generic, Any, Callable, assert_type, ParamSpec, Concatenate, TypeVarTuple, Unpack, Iterable, Sequence, Mapping, Protocol, Self, Iterator, Awaitable, overload, cast
from abc import abstractmethod
T = TypeVar("T")
S = TypeVar("S")
AnyStr2 = TypeVar("AnyStr2", str, bytes)
B = TypeVar("B", bound=Sequence[Any])
P = ParamSpec("P")

def first(l: Sequence[T]) -> T:
    return l[0]
assert_type(first([1, 2]), int)
assert_type(first("abc"), str)
def concat(x: AnyStr2, y: AnyStr2) -> AnyStr2:
    return x + y
concat("a", "b")
concat(b"a", b"b")
concat("a", b"b")  # error: invalid-argument-type "Argument to function `concat` is incorrect: Expected `str`, found `Literal[b"b"]`"
concat(1, 2)  # error: invalid-argument-type "Argument to function `concat` is incorrect: Argument type `Literal[1]` does not satisfy constraints (`str`, `bytes`) of type variable `AnyStr2`" # error: invalid-argument-type "Argument to function `concat` is incorrect: Argument type `Literal[2]` does not satisfy constraints (`str`, `bytes`) of type variable `AnyStr2`"
def longer(x: B, y: B) -> B:
    return x if len(x) > len(y) else y
longer([1], [1, 2])
longer(3, 3)  # error: invalid-argument-type "Argument to function `longer` is incorrect: Argument type `Literal[3]` does not satisfy upper bound `Sequence[Any]` of type variable `B`" # error: invalid-argument-type "Argument to function `longer` is incorrect: Argument type `Literal[3]` does not satisfy upper bound `Sequence[Any]` of type variable `B`"
BadOne = TypeVar("BadOne", str)  # error: invalid-legacy-type-variable "A `TypeVar` cannot have exactly one constraint"
BadName = TypeVar("Other")  # error: mismatched-type-name "The name passed to `TypeVar` must match the variable it is assigned to: Expected "BadName", got "Other""
BadVar = TypeVar("BadVar", covariant=True, contravariant=True)  # error: invalid-legacy-type-variable "A `TypeVar` cannot be both covariant and contravariant"
BadBoth = TypeVar("BadBoth", str, int, bound=int)  # error: invalid-legacy-type-variable "A `TypeVar` cannot have both a bound and constraints"
class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []
    def push(self, item: T) -> None:
        self.items.append(item)
    def pop(self) -> T:
        return self.items.pop()
s = Stack[int]()
s.push(1)
s.push("a")  # error: invalid-argument-type "Argument to bound method `Stack.push` is incorrect: Expected `int`, found `Literal["a"]`"
assert_type(s.pop(), int)
class Pair(Generic[T, T]): ...  # error: invalid-generic-class "Type parameter `T` cannot appear multiple times in `Generic` subscription"
class BadG(Generic[int]): ...  # error: invalid-argument-type "`<class 'int'>` is not a valid argument to `Generic`"
class Pair2(Generic[T, S]):
    def __init__(self, a: T, b: S) -> None:
        self.a = a
        self.b = b
    def swap(self) -> "Pair2[S, T]":
        return Pair2(self.b, self.a)
p = Pair2(1, "x")
assert_type(p, Pair2[int, str])
assert_type(p.swap(), Pair2[str, int])
Pair2[int]  # error: invalid-type-arguments "No type argument provided for required type variable `S` of class `Pair2`"
x1: Pair2[int]  # error: invalid-type-arguments "No type argument provided for required type variable `S` of class `Pair2`"
x2: Pair2[int, str, float]  # error: invalid-type-arguments "Too many type arguments to class `Pair2`: expected 2, got 3"
class Node[K, V]:
    def __init__(self, k: K, v: V) -> None:
        self.k = k
        self.v = v
    def get(self) -> V:
        return self.v
n: Node[str, int] = Node("a", 1)
n2: Node[str, int] = Node("a", "b")  # error: invalid-assignment "Object of type `Node[str, str]` is not assignable to `Node[str, int]`"
assert_type(Node(1, "x").get(), str)
def ident[Q](x: Q) -> Q:
    return x
assert_type(ident(3.0), float)
def bounded[Q: (int, str)](x: Q) -> Q:
    return x
bounded(1)
bounded(1.0)  # error: invalid-argument-type "Argument to function `bounded` is incorrect: Argument type `float` does not satisfy constraints (`int`, `str`) of type variable `Q`"
def ub[Q: Sequence[int]](x: Q) -> Q:
    return x
assert_type(ub([1]), list[int])
ub(["a"])
def deco(f: Callable[P, T]) -> Callable[P, list[T]]:
    def inner(*args: P.args, **kwargs: P.kwargs) -> list[T]:
        return [f(*args, **kwargs)]
    return inner
@deco
def add(a: int, b: int = 0) -> int:
    return a + b
assert_type(add(1, 2), list[int])
add("a")  # error: invalid-argument-type "Argument is incorrect: Expected `int`, found `Literal["a"]`"
add(1, b="x")  # error: invalid-argument-type "Argument is incorrect: Expected `int`, found `Literal["x"]`"
add(1, 2, 3)  # error: too-many-positional-arguments "Too many positional arguments: expected 2, got 3"
def with_req(f: Callable[Concatenate[int, P], T]) -> Callable[P, T]:
    def inner(*args: P.args, **kwargs: P.kwargs) -> T:
        return f(1, *args, **kwargs)
    return inner
@with_req
def takes(a: int, b: str) -> bytes:
    return b""
takes("a")
takes(1)  # error: invalid-argument-type "Argument is incorrect: Expected `str`, found `Literal[1]`"
assert_type(takes("x"), bytes)
@with_req  # error: invalid-argument-type "Argument to function `with_req` is incorrect: Expected `(int, /, b: str) -> bytes`, found `def takes2(a: str, b: str) -> bytes`"
def takes2(a: str, b: str) -> bytes:
    return b""
def call(f: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    return f(*args, **kwargs)
call(add, 1, b=2)
call(add, "x")  # error: invalid-argument-type "Argument is incorrect: Expected `int`, found `Literal["x"]`"
call(len, [1])
def badargs(*args: P.args) -> None: ...  # error: invalid-paramspec "`*args: P.args` must be accompanied by `**kwargs: P.kwargs`"
Ts = TypeVarTuple("Ts")
def tup(*args: *Ts) -> tuple[*Ts]:
    return args
assert_type(tup(1, "a"), tuple[int, str])
class Arr(Generic[*Ts]):
    def __init__(self, shape: tuple[*Ts]) -> None: ...
a: Arr[int, str] = Arr((1, "a"))
a2: Arr[int, str] = Arr((1, 2))  # error: invalid-assignment "Object of type `Arr[tuple[int, int]]` is not assignable to `Arr[tuple[int, str]]`"
def apply(f: Callable[[*Ts], T], args: tuple[*Ts]) -> T:
    return f(*args)
apply(lambda a, b: a, (1, 2))
apply(ident, ("a", 1))  # error: invalid-argument-type "Argument to function `apply` is incorrect: Expected `tuple[Unknown]`, found `tuple[Literal["a"], Literal[1]]`"
class Sh:
    def scale(self, k: float) -> Self:
        return self
    @classmethod
    def make(cls) -> Self:
        return cls()
class Ci(Sh):
    r: int = 0
assert_type(Ci().scale(1.0), Ci)
assert_type(Ci.make(), Ci)
def outer_self() -> Self: ...  # error: invalid-type-form "Variable of type `<special-form 'typing.Self'>` is not allowed in a return type annotation"
class Box(Generic[T]):
    item: T
    def __init__(self, item: T) -> None:
        self.item = item
def takes_box(b: Box[float]) -> None: ...
takes_box(Box(1))
bi: Box[int] = Box(1)
takes_box(bi)  # error: invalid-argument-type "Argument to function `takes_box` is incorrect: Expected `Box[int | float]`, found `Box[int]`"
T_co = TypeVar("T_co", covariant=True)
T_con = TypeVar("T_con", contravariant=True)
class Src(Generic[T_co]):
    def get(self) -> T_co: ...  # error: empty-body "Function always implicitly returns `None`, which is not assignable to return type `T_co`"
    def put(self, x: T_co) -> None: ...
class Snk(Generic[T_con]):
    def put(self, x: T_con) -> None: ...
    def get(self) -> T_con: ...  # error: empty-body "Function always implicitly returns `None`, which is not assignable to return type `T_con`"
def fsrc(s: Src[float]) -> None: ...
def isrc(s: Src[int]) -> None:
    fsrc(s)
def osrc(s: Src[object]) -> None:
    fsrc(s)  # error: invalid-argument-type "Argument to function `fsrc` is incorrect: Expected `Src[int | float]`, found `Src[object]`"
class Def[A1 = int, A2 = str]:
    a: A1
    b: A2
def d(x: Def, y: Def[float]) -> None:
    assert_type(x.a, int)
    assert_type(y.a, float)
    assert_type(y.b, str)
class BadDef[A3 = int, A4]: ...  # error: invalid-generic-class "Type parameter `A4` without a default cannot follow earlier parameter `A3` with a default"
type Alias[X] = list[X] | None
def al(x: Alias[int]) -> None:
    if x is not None:
        assert_type(x, list[int])
type Rec = int | list[Rec]
r1: Rec = [1, [2, 3]]
r2: Rec = [1, ["a"]]  # error: invalid-assignment "Object of type `list[int | list[str]]` is not assignable to `int | list[Rec]`"
IntList = list[int]
il: IntList = [1]
il2: IntList = ["a"]  # error: invalid-assignment "Object of type `list[str]` is not assignable to `list[int]`"
def compose[X, Y, Z](f: Callable[[X], Y], g: Callable[[Y], Z]) -> Callable[[X], Z]:
    return lambda x: g(f(x))
h = compose(str, len)
assert_type(h(1), int)
def mapper[X, Y](f: Callable[[X], Y], xs: Iterable[X]) -> list[Y]:
    return [f(x) for x in xs]
assert_type(mapper(lambda x: x + 1, [1, 2]), list[int])  # error: type-assertion-failure "Type `list[Unknown]` does not match asserted type `list[int]`"
assert_type(mapper(str, [1]), list[str])
class Repo[T1: Base]:
    def get(self) -> T1: ...  # error: empty-body "Function always implicitly returns `None`, which is not assignable to return type `T1@Repo`"
class Base: ...
class Derived(Base): ...
rep: Repo[Derived]
rep2: Repo[int]  # error: invalid-type-arguments "Type `int` is not assignable to upper bound `Base` of type variable `T1@Repo`"
def unb(x: T) -> T:
    return 1  # error: invalid-return-type "Return type does not match returned value: expected `T`, found `Literal[1]`"
def unb2(x: T) -> T:
    x.foo  # error: unresolved-attribute "Object of type `T` has no attribute `foo`"
    return x
def ret[X](x: X) -> list[X]:
    return x  # error: invalid-return-type "Return type does not match returned value: expected `list[X@ret]`, found `X@ret`"
class Child(Stack[str]): ...
Child().push("a")
Child().push(1)  # error: invalid-argument-type "Argument to bound method `Stack.push` is incorrect: Expected `str`, found `Literal[1]`"
assert_type(Child().pop(), str)
for ch in Stack[int]().items:
    assert_type(ch, int)
class It(Generic[T]):
    def __init__(self, x: T): self.x = x
    def __iter__(self) -> Iterator[T]:
        yield self.x
for q in It("a"):
    assert_type(q, str)
assert_type([z for z in It(1)], list[int])
assert_type(dict(zip(["a"], [1])), dict[str, int])  # error: type-assertion-failure "Type `Unknown` does not match asserted type `dict[str, int]`"
assert_type(max([1, 2], key=lambda v: -v), int)
assert_type(sorted({"a": 1}.items(), key=lambda kv: kv[1])[0], tuple[str, int])
assert_type(list(map(lambda v: str(v), [1])), list[str])
assert_type(list(enumerate(["a"])), list[tuple[int, str]])
assert_type({k: len(v) for k, v in {"a": [1]}.items()}, dict[str, int])

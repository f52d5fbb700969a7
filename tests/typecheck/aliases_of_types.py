from typing import Callable, Concatenate, Literal, ParamSpec, TypeAlias, TypeVar, TypeVarTuple, Union, assert_type

T = TypeVar("T")
S = TypeVar("S")
N = TypeVar("N", bound=int)
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")

Both = tuple[S, T]
Many = tuple[T, ...] | list[T]
Handler = Callable[Concatenate[int, P], S]
Plain = list[int]
Counted = list[N]
Rest = tuple[T, *Ts]
Text: TypeAlias = "int | str"
Choice: TypeAlias = Literal[1, "a"]


def good(
    a: Both[int, str], b: Many[int], c: Handler[[str], bool], d: Text, e: Rest[int, str, bool], f: Choice, g: Rest[int]
) -> None:
    assert_type(a, tuple[int, str])
    assert_type(b, tuple[int, ...] | list[int])
    assert_type(c, Callable[[int, str], bool])
    assert_type(d, int | str)
    assert_type(e, tuple[int, str, bool])
    assert_type(f, Literal[1, "a"])
    assert_type(g, tuple[int])


def bad(a: Both[int, str, int], b: Plain[int], c: Handler[int, int], d: Counted[str], e: Both[int]) -> None: ...  # error: invalid-type-arguments "Too many type arguments to type alias `Both`: expected 2, got 3" # error: invalid-type-form "Cannot specialize non-generic type alias `Plain`" # error: invalid-type-arguments "Type argument for `ParamSpec` `P` of type alias `Handler` must be either a list of types, `ParamSpec`, `Concatenate`, or `...`" # error: invalid-type-arguments "Type `str` is not assignable to upper bound `int` of type variable `N`" # error: invalid-type-arguments "No type argument provided for required type variable `T` of type alias `Both`"


Wrong1: TypeAlias = [int, str]  # error: invalid-type-form "List literals are not allowed in this context in a type expression"
Wrong2: TypeAlias = 3  # error: invalid-type-form "Int literals are not allowed in this context in a type expression: Did you mean `typing.Literal[3]`?"
Wrong3: TypeAlias = int if T else str  # error: invalid-type-form "`if` expressions are not allowed in type expressions"
Around: TypeAlias = Union["Around", int]  # error: cyclic-type-alias-definition "Cyclic definition of `Around`"

Json = Union[None, int, str, list["Json"], dict[str, "Json"]]
ok1: Json = {"a": [1, "b", {"c": None}]}
ok2: Json = [[], [[]], {"a": {}}]
bad1: Json = [1, 2j]  # error: invalid-assignment "Object of type `list[int | complex]` is not assignable to `None | int | str | list[Json] | dict[str, Json]`"
bad2: Json = {"a": [b"x"]}  # error: invalid-assignment "Object of type `dict[str, list[bytes]]` is not assignable to `None | int | str | list[Json] | dict[str, Json]`"


def depth(value: Json) -> int:
    if isinstance(value, list):
        return 1 + max(depth(one) for one in value)
    return 0


type Tree[K] = K | list[Tree[K]]
tree1: Tree[int] = [1, [2, [3]]]
tree2: Tree[int] = [1, ["a"]]  # error: invalid-assignment "Object of type `list[int | list[str]]` is not assignable to `int | list[Tree]`"
type Loop = Loop  # error: cyclic-type-alias-definition "Cyclic definition of `Loop`"
type Mixed[K] = dict[K, T]  # error: unbound-type-variable "Type variable `T` is not bound to any outer generic context: `Mixed` declares its own"
type Twice = int
type Twice = str  # error: invalid-type-form "Type alias `Twice` is declared more than once"


class Bag:
    alias: TypeAlias = list[int]
    items: alias


assert_type(Bag().items, list[int])

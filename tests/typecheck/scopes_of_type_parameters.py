from typing import Callable, Generic, Iterable, ParamSpec, TypeVar, TypeVarTuple

T = TypeVar("T")
S = TypeVar("S")
D = TypeVar("D", default=int)
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
T_co = TypeVar("T_co", covariant=True)
T_contra = TypeVar("T_contra", contravariant=True)

loose: T  # error: unbound-type-variable "Type variable `T` is not bound to any outer generic context"
loose_list: list[T] = []  # error: unbound-type-variable "Type variable `T` is not bound to any outer generic context"


def first(items: list[T]) -> T:
    copy: list[T] = items
    other: list[S] = []  # error: unbound-type-variable "Type variable `S` is not bound to any outer generic context"

    class Inner(Generic[T]): ...  # error: shadowed-type-variable "Generic class `Inner` uses type variable `T` already bound by an enclosing scope"

    return copy[0]


class Box(Generic[T]):
    item: T
    wrong: list[S]  # error: unbound-type-variable "Type variable `S` is not bound to any outer generic context"

    class Nested(Iterable[T]): ...  # error: shadowed-type-variable "Generic class `Nested` uses type variable `T` already bound by an enclosing scope"

    class Other(Iterable[S]): ...


class Invariant(Generic[T]): ...
class Out(Generic[T_co]): ...
class In(Generic[T_contra]): ...
class Fine1(Out[T_co]): ...
class Fine2(In[Out[T_contra]]): ...
class Bad1(Invariant[T_co]): ...  # error: invalid-generic-class "Variance of type variable `T_co` is incompatible with base class `Invariant[T_co]`"
class Bad2(Out[T_contra]): ...  # error: invalid-generic-class "Variance of type variable `T_contra` is incompatible with base class `Out[T_contra]`"
class Bad3(In[Out[T_co]]): ...  # error: invalid-generic-class "Variance of type variable `T_co` is incompatible with base class `In[Out[T_co]]`"
class Order(Generic[D, T]): ...  # error: invalid-generic-class "Type parameter `T` without a default cannot follow earlier parameter `D` with a default"
class Packed(Generic[Ts]): ...  # error: invalid-generic-class "`TypeVarTuple` `Ts` must be unpacked with `*` or `Unpack` when used in `Generic`"
class Two[A: (int, str), B: list[int]]: ...
class Short[A: (int,)]: ...  # error: invalid-type-variable-constraints "TypeVar must have at least two constrained types"
class Listed[A: [int, str]]: ...  # error: invalid-type-form "List literals are not allowed in this context in a type expression"
class Around[A]:
    class Bound[B: dict[str, A]]: ...  # error: invalid-type-variable-bound "TypeVar bounds and constraints cannot be generic"

    def method[A](self) -> None: ...  # error: shadowed-type-variable "Type parameter `A` is already bound by an enclosing scope"


class Old[A](dict[A, T]): ...  # error: unbound-type-variable "Type variable `T` is not bound to any outer generic context: `Old` declares its own"


def bare(x: P) -> None: ...  # error: invalid-type-form "Bare ParamSpec `P` is not valid in this context in a type expression"
def bare_list(x: list[P]) -> None: ...  # error: invalid-type-form "Bare ParamSpec `P` is not valid in this context in a type expression"
def fine(x: Callable[P, int], *args: P.args, **kwargs: P.kwargs) -> int: return x(*args, **kwargs)


Default1 = TypeVar("Default1", bound=str, default=int)  # error: invalid-type-variable-default "Default of `Default1` is not assignable to its upper bound `str`"
Default2 = TypeVar("Default2", int, str, default=bool)  # error: invalid-type-variable-default "Default of `Default2` must be one of its constraints: `int`, `str`"
Inferred = TypeVar("Inferred", covariant=True, infer_variance=True)  # error: invalid-legacy-type-variable "A `TypeVar` cannot have a variance that is also inferred"
Many = TypeVarTuple("Many", bound=int)  # error: invalid-legacy-type-variable "A `TypeVarTuple` takes no bound, no constraints and no variance"

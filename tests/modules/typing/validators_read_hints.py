"""A small validator over annotations: origins, arguments, unions, literals, protocols, typed dictionaries, generics."""
import typing
from typing import Any, Literal, Union, Optional, get_args, get_origin, get_type_hints, TypedDict, NotRequired, Required, ReadOnly, Protocol, runtime_checkable, NamedTuple, Annotated, TypeVar, Generic, Callable, Self, NewType, overload, final, ClassVar, Final


def check(value, hint):
    origin, args = get_origin(hint), get_args(hint)
    if hint is Any:
        return True
    if hint is None or hint is type(None):
        return value is None
    if origin is Literal:
        return value in args
    if origin in (Union, type(int | str)):
        return any(check(value, arg) for arg in args)
    if origin is Annotated:
        return check(value, args[0]) and all(rule(value) for rule in args[1:])
    if origin is list:
        return isinstance(value, list) and all(check(item, args[0]) for item in value)
    if origin is dict:
        return isinstance(value, dict) and all(check(k, args[0]) and check(v, args[1]) for k, v in value.items())
    if origin is tuple:
        if args[-1] is ...:
            return isinstance(value, tuple) and all(check(item, args[0]) for item in value)
        return isinstance(value, tuple) and len(value) == len(args) and all(map(check, value, args))
    return isinstance(value, origin or hint)


for value, hint in [(5, int), ('a', Literal['a', 'b']), ([1, None], list[Optional[int]]), ({'a': [1]}, dict[str, list[int]]), ((1, 'a'), tuple[int, str]), ((1, 2), tuple[int, ...]), (7, Annotated[int, lambda n: n > 5]), ('x', int | None), (1.5, Union[int, float]), (None, None), (len, Callable[[Any], int].__origin__)]:
    print(value, hint if 'lambda' not in str(hint) else 'annotated', check(value, hint))


class Movie(TypedDict, total=False):
    title: Required[str]
    year: int
    id: ReadOnly[int]


class Detail(Movie):
    rating: NotRequired[float]
    ok: bool


print(Movie.__required_keys__, sorted(Movie.__optional_keys__), sorted(Detail.__required_keys__), Detail.__readonly_keys__, get_type_hints(Detail), get_type_hints(Detail, include_extras=True)['title'], Movie(title='x', year=1), typing.is_typeddict(Movie), Detail.__total__)


@runtime_checkable
class Closeable(Protocol):
    name: str

    def close(self) -> None: ...


class File:
    name = 'f'

    def close(self): ...


print(isinstance(File(), Closeable), isinstance(5, Closeable), sorted(typing.get_protocol_members(Closeable)), typing.is_protocol(Closeable))
T = TypeVar('T', bound=int)


class Box(Generic[T]):
    item: T
    count: ClassVar[int] = 0
    size: Final = 3


class Stack[K, *Ts, **P]: ...


class Point(NamedTuple):
    x: int
    y: int = 0


UserId = NewType('UserId', int)
print(Box[int], Box[int].__args__, Box.__parameters__, Stack.__type_params__, get_args(Callable[[int, str], bool]), get_origin(Annotated[int, 1]), UserId(5), UserId, Point(1)._asdict(), Point.__annotations__, Optional[int], Union[int, str, int], Literal[1, 1, True], list[int] | None, typing.Dict[str, int], typing.List, T, Callable[..., int], type[int], Self)
print(get_type_hints(Box), typing.get_overloads(check), typing.cast(int, 'x'), typing.assert_type(5, int), typing.TYPE_CHECKING, typing.ForwardRef('x'), Optional['Later'], typing.Tuple[()], typing.Concatenate[int, ...], typing.Unpack[tuple[int]], typing.NoReturn, typing.TypeAliasType('A', int))
for bad in (lambda: isinstance(5, list[int]), lambda: Box[str, int], lambda: List, lambda: Literal, lambda: Optional[1], lambda: Union[()], lambda: typing.List[int, str], lambda: Box[1] and None, lambda: isinstance(5, Protocol), lambda: issubclass(int, Closeable), lambda: Any(), lambda: Union(), lambda: TypeVar('T', int), lambda: TypeVar('T', bound=5) and None, lambda: get_type_hints(5), lambda: typing.assert_never(5), lambda: typing.Dict[int], lambda: Callable[int, str], lambda: ClassVar[int, str], lambda: type('X', (Optional[int],), {}), lambda: NewType('N', 5)('x'), lambda: Generic[int], lambda: Movie(5), lambda: isinstance({}, Movie), lambda: typing.NamedTuple('P', [('_x', int)]), lambda: Closeable(), lambda: Optional[int, str], lambda: int[str], lambda: Annotated[int], lambda: final(5)):
    try:
        print(str(bad())[:30])
    except (TypeError, NameError, AttributeError, ValueError, AssertionError) as error:
        print(type(error).__name__, error)

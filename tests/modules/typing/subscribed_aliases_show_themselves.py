from typing import Annotated, Any, Callable, ClassVar, Dict, Final, get_args, get_origin, Iterable, List, Literal, Mapping, NoReturn, Optional, SupportsInt, Tuple, Type, Union

print(List[int], Dict[str, 'Foo'], Optional[int], Union[int, str, None], Callable[[int, str], bool], Callable[..., Any], Tuple[int, ...], ClassVar[int])
print(get_origin(List[int]), get_args(Dict[int, str]), get_args(Callable[[int], str]), get_origin(Union[int, str]), get_args(Literal[1, 'a']))
print(Literal[1, 2, 1], Literal['a'], Literal[1] == Literal[True], Literal[1,2] == Literal[2,1], hash(Literal[1,2]) == hash(Literal[2,1]))
print(Annotated[int, 'x', 3], get_args(Annotated[int, 'x']), get_origin(Annotated[int, 5]), Annotated[int, 'x'].__metadata__, Annotated[Annotated[int,1],2])
print(Any, List, Optional, NoReturn, Final[int], Type[int], Iterable[int], )
print(isinstance([], List), issubclass(list, List), isinstance({}, Mapping), isinstance(3, SupportsInt), isinstance('a', SupportsInt))

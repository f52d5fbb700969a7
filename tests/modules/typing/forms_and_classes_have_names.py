from typing import Any, AnyStr, Callable, Concatenate, ForwardRef, Generic, get_args, IO, List, LiteralString, Never, Optional, ParamSpec, Pattern, Self, SupportsAbs, Text, TextIO, TypeAlias, TypeGuard, Union, Unpack

print(ForwardRef('x'), List['x'].__args__)
class L(List[int]): pass
print(L.__mro__, L.__orig_bases__)
Pp = ParamSpec('Pp')
print(Callable[Pp, int], Callable[Concatenate[int, Pp], str], get_args(Callable[Pp, int]))
print(Self, Never, LiteralString, TypeGuard[int], Unpack, Generic, Union, TypeAlias)
print(SupportsAbs[int], IO[str], TextIO, AnyStr, Pattern[str], Text)
print(Optional[Union[int, str]], Union[int], int | List[str], List[str] | None, Any | None, 'x' | List[int] if False else '')
def tg(x) -> TypeGuard[int]: return True
print(tg.__annotations__)

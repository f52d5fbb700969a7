# host: fetch
from typing import Annotated, Callable, Literal, NewType, Optional, Protocol, TypedDict, List, Any, runtime_checkable

N = NewType('N', int)


@runtime_checkable
class P(Protocol):
    def close(self): ...


class C:
    def close(self): ...


class TD(TypedDict):
    a: int


kinds = [List[int], Annotated[int, 'x'], Literal[1, 'a'], Callable[[int], str], Optional[N], Any, N]
fetch(1)
print(kinds, isinstance(C(), P), isinstance(3, P), List, List[str], TD(a=1), TD.__required_keys__)
print(kinds[0] == List[int], kinds[2] == Literal['a', 1], kinds[5] is Any)

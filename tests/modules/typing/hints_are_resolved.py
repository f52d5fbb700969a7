from typing import Annotated, Any, Callable, ClassVar, Literal, Optional, Union, get_args, get_origin, get_type_hints


class Node:
    next: 'Node | None'
    size: Annotated[int, 'bytes'] = 0
    kind: ClassVar[str] = 'n'


print(get_type_hints(Node)['next'], get_type_hints(Node)['size'], get_type_hints(Node, include_extras=True)['size'])
for hint in (list[int], Optional[int], Callable[[int], str], Literal['a', 1], dict[str, Any], Union[int, int],
             Annotated[int, 5], int):
    print(hint, get_origin(hint), get_args(hint))
try:
    get_type_hints(type('Bad', (), {'__annotations__': {'x': 'Missing'}}))
except NameError as error:
    print(error)

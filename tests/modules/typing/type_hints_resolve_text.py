from typing import Annotated, assert_never, ClassVar, get_type_hints, List, Optional

class F:
    pass


def g(a: int, b: 'List[str]' = None, *, c: Optional['F'] = None) -> None: pass
print(get_type_hints(g))
class H:
    a: int
    b: 'H'
    c: Annotated[int, 'meta']
    d: ClassVar['int'] = 3
print(get_type_hints(H), get_type_hints(H, include_extras=True))
try: get_type_hints(3)
except TypeError as e: print(e)
try: assert_never(3)
except AssertionError as e: print(e)

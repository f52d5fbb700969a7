from typing import Any, Callable, ClassVar, Final, List, Literal, Optional, Union

for f in (lambda: List[1], lambda: List[int, str], lambda: List(), lambda: Optional[int, str], lambda: Any(), lambda: isinstance(3, Any), lambda: isinstance([], List[int]), lambda: ClassVar[int, str], lambda: Final(), lambda: Union[()], lambda: Callable[int], lambda: isinstance(1, Optional), lambda: Literal(), lambda: List.foo):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

from collections.abc import Callable
from typing import Any

__all__ = ["JSONDecoder", "JSONDecodeError"]

class JSONDecodeError(ValueError):
    msg: str
    doc: str
    pos: int
    lineno: int
    colno: int
    def __init__(self, msg: str, doc: str, pos: int) -> None: ...
class JSONDecoder:
    object_hook: Callable[[dict[str, Any]], Any] | None
    parse_float: Callable[[str], Any]
    parse_int: Callable[[str], Any]
    parse_constant: Callable[[str], Any]
    strict: bool
    object_pairs_hook: Callable[[list[tuple[str, Any]]], Any] | None
    def __init__(self, *, object_hook: Callable[[dict[str, Any]], Any] | None = None,
                 parse_float: Callable[[str], Any] | None = None, parse_int: Callable[[str], Any] | None = None,
                 parse_constant: Callable[[str], Any] | None = None, strict: bool = True,
                 object_pairs_hook: Callable[[list[tuple[str, Any]]], Any] | None = None) -> None: ...
    def decode(self, s: str, _w: Callable[..., Any] | None = None) -> Any: ...
    def raw_decode(self, s: str, idx: int = 0) -> tuple[Any, int]: ...
    def scan_once(self, string: str, idx: int) -> tuple[Any, int]: ...
NaN: float
PosInf: float
NegInf: float
def scanstring(string: str, end: int, strict: bool = True, /) -> tuple[str, int]: ...
c_scanstring = scanstring
py_scanstring = scanstring

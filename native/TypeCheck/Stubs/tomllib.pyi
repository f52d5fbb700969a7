from collections.abc import Callable
from typing import Any
from _typeshed import SupportsRead

__all__ = ("loads", "load", "TOMLDecodeError")
class TOMLDecodeError(ValueError):
    msg: str
    doc: str
    pos: int
    lineno: int
    colno: int
    def __init__(self, msg: str = "", doc: str = "", pos: int = 0) -> None: ...
def load(fp: SupportsRead[bytes], /, *, parse_float: Callable[[str], Any] = ...) -> dict[str, Any]: ...
def loads(s: str, /, *, parse_float: Callable[[str], Any] = ...) -> dict[str, Any]: ...

from collections.abc import Callable
from json.decoder import JSONDecodeError as JSONDecodeError, JSONDecoder as JSONDecoder
from json.encoder import JSONEncoder as JSONEncoder
from typing import Any
from _typeshed import SupportsRead, SupportsWrite

__all__ = ["dump", "dumps", "load", "loads", "JSONDecoder", "JSONDecodeError", "JSONEncoder"]

def dumps(obj: Any, *, skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True,
          allow_nan: bool = True, cls: type[JSONEncoder] | None = None, indent: None | int | str = None,
          separators: tuple[str, str] | None = None, default: Callable[[Any], Any] | None = None,
          sort_keys: bool = False,
          **kw: Any) -> str: ...
def dump(obj: Any, fp: SupportsWrite[str], *, skipkeys: bool = False, ensure_ascii: bool = True,
         check_circular: bool = True, allow_nan: bool = True, cls: type[JSONEncoder] | None = None,
         indent: None | int | str = None, separators: tuple[str, str] | None = None,
         default: Callable[[Any], Any] | None = None, sort_keys: bool = False, **kw: Any) -> None: ...
def loads(s: str | bytes | bytearray, *, cls: type[JSONDecoder] | None = None,
          object_hook: Callable[[dict[Any, Any]], Any] | None = None, parse_float: Callable[[str], Any] | None = None,
          parse_int: Callable[[str], Any] | None = None, parse_constant: Callable[[str], Any] | None = None,
          object_pairs_hook: Callable[[list[tuple[Any, Any]]], Any] | None = None, **kw: Any) -> Any: ...
def load(fp: SupportsRead[str | bytes], *, cls: type[JSONDecoder] | None = None,
         object_hook: Callable[[dict[Any, Any]], Any] | None = None, parse_float: Callable[[str], Any] | None = None,
         parse_int: Callable[[str], Any] | None = None, parse_constant: Callable[[str], Any] | None = None,
         object_pairs_hook: Callable[[list[tuple[Any, Any]]], Any] | None = None, **kw: Any) -> Any: ...
def detect_encoding(b: bytes) -> str: ...

from collections.abc import Sequence
from typing import Any, Literal, TextIO, overload

__all__ = ["warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter", "resetwarnings",
    "catch_warnings", "deprecated"]

type _Action = Literal["default", "error", "ignore", "always", "module", "once", "all"]
filters: Sequence[tuple[str, str | None, type[Warning], str | None, int]]
class WarningMessage:
    message: Warning | str
    category: type[Warning]
    filename: str
    lineno: int
    file: TextIO | None
    line: str | None
    source: Any
    def __init__(self, message: Warning | str, category: type[Warning], filename: str, lineno: int,
                 file: TextIO | None = None, line: str | None = None, source: Any = None) -> None: ...
class catch_warnings[W: (list[WarningMessage], None) = Any]:
    @overload
    def __init__(self: catch_warnings[None], *, record: Literal[False] = False, module: Any = None,
    action: _Action | None = None, category: type[Warning] = ..., lineno: int = 0,
    append: bool = False) -> None: ...
    @overload
    def __init__(self: catch_warnings[list[WarningMessage]], *, record: Literal[True], module: Any = None,
    action: _Action | None = None, category: type[Warning] = ..., lineno: int = 0,
    append: bool = False) -> None: ...
    @overload
    def __init__(self, *, record: bool, module: Any = None, action: _Action | None = None,
    category: type[Warning] = ..., lineno: int = 0, append: bool = False) -> None: ...
    def __enter__(self) -> W: ...
    def __exit__(self, *exc_info: object) -> None: ...
class deprecated:
    message: str
    category: type[Warning] | None
    stacklevel: int
    def __init__(self, message: str, /, *, category: type[Warning] | None = ..., stacklevel: int = 1) -> None: ...
    def __call__[T](self, arg: T, /) -> T: ...
def filterwarnings(action: _Action, message: str = "", category: type[Warning] = ..., module: str = "",
                   lineno: int = 0, append: bool = False) -> None: ...
def formatwarning(message: Warning | str, category: type[Warning], filename: str, lineno: int,
                  line: str | None = None) -> str: ...
def resetwarnings() -> None: ...
def showwarning(message: Warning | str, category: type[Warning], filename: str, lineno: int,
                file: TextIO | None = None, line: str | None = None) -> None: ...
def simplefilter(action: _Action, category: type[Warning] = ..., lineno: int = 0, append: bool = False) -> None: ...
def warn(message: Warning | str, category: type[Warning] | None = None, stacklevel: int = 1, source: Any = None, *,
         skip_file_prefixes: tuple[str, ...] = ()) -> None: ...
def warn_explicit(message: Warning | str, category: type[Warning], filename: str, lineno: int, module: Any = None,
                  registry: dict[Any, Any] | None = None, module_globals: dict[str, Any] | None = None,
                  source: Any = None) -> None: ...

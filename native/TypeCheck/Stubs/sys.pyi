from collections.abc import Callable, Sequence
from types import ModuleType, TracebackType
from typing import Any, Final, Literal, NoReturn, TextIO, final

type _ExitCode = str | int | None

abiflags: str
api_version: int
argv: list[str]
base_exec_prefix: str
base_prefix: str
builtin_module_names: Sequence[str]
byteorder: Literal["little", "big"]
copyright: str
dont_write_bytecode: bool
exec_prefix: str
executable: str
float_repr_style: Literal["short", "legacy"]
hexversion: int
maxsize: int
maxunicode: int
meta_path: list[Any]
modules: dict[str, ModuleType]
orig_argv: list[str]
path: list[str]
path_hooks: list[Any]
path_importer_cache: dict[str, Any]
platform: str
platlibdir: str
prefix: str
ps1: object
ps2: object
pycache_prefix: str | None
stdin: TextIO
stdout: TextIO
stderr: TextIO
stdlib_module_names: frozenset[str]
version: str
warnoptions: list[str]

class _Fields(tuple[Any, ...]):
    n_fields: int
    n_sequence_fields: int
    n_unnamed_fields: int
@final
class _version_info(_Fields):
    @property
    def major(self) -> int: ...
    @property
    def minor(self) -> int: ...
    @property
    def micro(self) -> int: ...
    @property
    def releaselevel(self) -> str: ...
    @property
    def serial(self) -> int: ...
version_info: _version_info
@final
class _flags(_Fields):
    def __getattr__(self, name: str, /) -> int: ...
flags: _flags
@final
class _float_info(_Fields):
    max: float
    max_exp: int
    max_10_exp: int
    min: float
    min_exp: int
    min_10_exp: int
    dig: int
    mant_dig: int
    epsilon: float
    radix: int
    rounds: int
float_info: _float_info
@final
class _hash_info(_Fields):
    width: int
    modulus: int
    inf: int
    nan: int
    imag: int
    algorithm: str
    hash_bits: int
    seed_bits: int
    cutoff: int
hash_info: _hash_info
@final
class _int_info(_Fields):
    bits_per_digit: int
    sizeof_digit: int
    default_max_str_digits: int
    str_digits_check_threshold: int
int_info: _int_info
@final
class _thread_info(_Fields):
    name: str | None
    lock: str | None
    version: str | None
thread_info: _thread_info
class _implementation:
    name: str
    version: _version_info
    hexversion: int
    cache_tag: str | None
    def __getattr__(self, name: str, /) -> Any: ...
implementation: _implementation

def call_tracing[T](func: Callable[..., T], args: Any, /) -> T: ...
def displayhook(object: object, /) -> None: ...
def exc_info() -> tuple[type[BaseException] | None, BaseException | None, TracebackType | None]: ...
def excepthook(exctype: type[BaseException], value: BaseException, traceback: TracebackType | None, /) -> None: ...
def exception() -> BaseException | None: ...
def exit(status: _ExitCode = None, /) -> NoReturn: ...
def get_int_max_str_digits() -> int: ...
def getdefaultencoding() -> str: ...
def getfilesystemencodeerrors() -> str: ...
def getfilesystemencoding() -> str: ...
def getprofile() -> Callable[..., Any] | None: ...
def getrecursionlimit() -> int: ...
def getsizeof(object: object, default: int = ...) -> int: ...
def getswitchinterval() -> float: ...
def gettrace() -> Callable[..., Any] | None: ...
def intern(string: str, /) -> str: ...
def is_finalizing() -> bool: ...
def set_int_max_str_digits(maxdigits: int) -> None: ...
def setrecursionlimit(limit: int, /) -> None: ...
def setswitchinterval(interval: float, /) -> None: ...
def unraisablehook(unraisable: Any, /) -> None: ...

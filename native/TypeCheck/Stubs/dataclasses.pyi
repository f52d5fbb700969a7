from collections.abc import Callable, Iterable, Mapping
from types import GenericAlias
from typing import Any, Literal, TypeIs, dataclass_transform, final, overload
from _typeshed import DataclassInstance

__all__ = ["dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "fields", "asdict",
    "astuple", "make_dataclass", "replace", "is_dataclass"]

@final
class _MISSING_TYPE: ...
MISSING: _MISSING_TYPE
@final
class KW_ONLY: ...

class FrozenInstanceError(AttributeError): ...
class InitVar[T]:
    type: Any
    def __init__(self, type: Any) -> None: ...
    def __class_getitem__(cls, type: Any) -> Any: ...
class Field[T]:
    name: str
    type: Any
    default: T | _MISSING_TYPE
    default_factory: Callable[[], T] | _MISSING_TYPE
    repr: bool
    hash: bool | None
    init: bool
    compare: bool
    metadata: Mapping[Any, Any]
    kw_only: bool | _MISSING_TYPE
    doc: str | None
    def __init__(self, default: T, default_factory: Callable[[], T], init: bool, repr: bool, hash: bool | None,
                 compare: bool, metadata: Mapping[Any, Any], kw_only: bool, doc: str | None) -> None: ...
    def __set_name__(self, owner: Any, name: str) -> None: ...
    def __class_getitem__(cls, item: Any, /) -> GenericAlias: ...

@overload
def asdict(obj: DataclassInstance) -> dict[str, Any]: ...
@overload
def asdict[T](obj: DataclassInstance, *, dict_factory: Callable[[list[tuple[str, Any]]], T]) -> T: ...
@overload
def astuple(obj: DataclassInstance) -> tuple[Any, ...]: ...
@overload
def astuple[T](obj: DataclassInstance, *, tuple_factory: Callable[[list[Any]], T]) -> T: ...
@overload
def field[T](*, default: T, default_factory: _MISSING_TYPE = ..., init: bool = True, repr: bool = True,
             hash: bool | None = None, compare: bool = True, metadata: Mapping[Any, Any] | None = None,
             kw_only: bool = ..., doc: str | None = None) -> T: ...
@overload
def field[T](*, default_factory: Callable[[], T], init: bool = True, repr: bool = True, hash: bool | None = None,
             compare: bool = True, metadata: Mapping[Any, Any] | None = None, kw_only: bool = ...,
             doc: str | None = None) -> T: ...
@overload
def field(*, init: bool = True, repr: bool = True, hash: bool | None = None, compare: bool = True,
          metadata: Mapping[Any, Any] | None = None, kw_only: bool = ..., doc: str | None = None) -> Any: ...
def fields(class_or_instance: DataclassInstance | type[DataclassInstance]) -> tuple[Field[Any], ...]: ...
@overload
def is_dataclass(obj: type) -> TypeIs[type[DataclassInstance]]: ...
@overload
def is_dataclass(obj: object) -> TypeIs[DataclassInstance | type[DataclassInstance]]: ...
def replace[T: DataclassInstance](obj: T, /, **changes: Any) -> T: ...
@overload
@dataclass_transform(field_specifiers=(field, Field))
def dataclass[T](cls: type[T], /, *, init: bool = True, repr: bool = True, eq: bool = True, order: bool = False,
                 unsafe_hash: bool = False, frozen: bool = False, match_args: bool = True, kw_only: bool = False,
                 slots: bool = False, weakref_slot: bool = False) -> type[T]: ...
@overload
@dataclass_transform(field_specifiers=(field, Field))
def dataclass[T](cls: None = None, /, *, init: bool = True, repr: bool = True, eq: bool = True, order: bool = False,
                 unsafe_hash: bool = False, frozen: bool = False, match_args: bool = True, kw_only: bool = False,
                 slots: bool = False, weakref_slot: bool = False) -> Callable[[type[T]], type[T]]: ...
def make_dataclass(cls_name: str, fields: Iterable[str | tuple[str, Any] | tuple[str, Any, Any]], *,
                   bases: tuple[type, ...] = (), namespace: dict[str, Any] | None = None, init: bool = True,
                   repr: bool = True, eq: bool = True, order: bool = False, unsafe_hash: bool = False,
                   frozen: bool = False, match_args: bool = True, kw_only: bool = False, slots: bool = False,
                   weakref_slot: bool = False, module: str | None = None,
                   decorator: Callable[..., Any] = ...) -> type: ...

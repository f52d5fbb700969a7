"""Data classes of the host in programs, and data classes of programs on the host."""

from __future__ import annotations

import dataclasses
import threading
from typing import Any

_by_id: dict[int, type] = {}
_by_name: dict[str, type] = {}
_lock = threading.Lock()


def register(cls: Any) -> None:
    """Makes instances of a data class come out as instances of it, also from dumps of other processes."""
    if not isinstance(cls, type) or not dataclasses.is_dataclass(cls):
        shown = cls.__name__ if isinstance(cls, type) else type(cls).__name__
        raise TypeError(f"'{shown}' is not a dataclass type")
    with _lock:
        _by_id[id(cls)] = cls
        _by_name[cls.__name__] = cls


def payload(value: Any) -> tuple[Any, ...]:
    """What the sandbox sees of an instance: public fields and the names of public methods."""
    cls = type(value)
    if id(cls) not in _by_id:
        with _lock:
            _by_id[id(cls)] = cls
    names = tuple([field.name for field in dataclasses.fields(value) if not field.name.startswith('_')])
    methods = tuple([
        name
        for name in dir(cls)
        if not name.startswith('_') and name not in names and callable(getattr(cls, name, None))
    ])
    frozen = bool(cls.__dataclass_params__.frozen)
    return cls.__name__, id(cls), frozen, names, tuple([getattr(value, name) for name in names]), methods


def restore(name: str, type_id: int | None, frozen: bool, names: tuple[str, ...], values: tuple[Any, ...]) -> Any:
    """An instance of the class the host knows; without one, an UnknownDataclass."""
    cls = None
    if type_id is not None:
        cls = _by_id.get(type_id)
        if cls is None or cls.__name__ != name:
            cls = _by_name.get(name)
    if cls is None:
        return unknown(name, frozen, dict(zip(names, values)))
    return _instance(cls, dict(zip(names, values)))


def _instance(cls: type, values: dict[str, Any]) -> Any:
    """Made by keyword; fields the constructor does not take are set afterwards."""
    fields = {field.name: field for field in dataclasses.fields(cls)}
    given = {name: value for name, value in values.items() if name in fields and fields[name].init}
    made = cls(**given)
    for name, value in values.items():
        if name not in given:
            object.__setattr__(made, name, value)
    return made


def unknown(name: str, frozen: bool, values: dict[str, Any]) -> UnknownDataclass:
    """An instance of a class of its own, as the functions of `dataclasses` want it."""
    fields = {}
    for each in values:
        field: Any = dataclasses.field()
        field.name, field.type = each, Any
        field._field_type = dataclasses._FIELD  # type: ignore[attr-defined]
        fields[each] = field
    body = {
        '__module__': 'pydantic_monty',
        '__dataclass_fields__': fields,
        '__dataclass_params__': _Params(frozen),
        '_name': name,
        '_frozen': frozen,
        '__hash__': UnknownDataclass.__hash__,
    }
    made = object.__new__(type('UnknownDataclass', (UnknownDataclass,), body))
    made.__dict__.update(values)
    return made


class UnknownDataclass:
    """A data class instance whose class the host does not know."""

    __module__ = 'pydantic_monty'
    __dataclass_fields__: dict[str, Any] = {}
    _name = ''
    _frozen = False

    def __setattr__(self, name: str, value: Any) -> None:
        if self._frozen:
            raise dataclasses.FrozenInstanceError(f'cannot assign to field {name!r}')
        self.__dict__[name] = value

    def __delattr__(self, name: str) -> None:
        if self._frozen:
            raise dataclasses.FrozenInstanceError(f'cannot delete field {name!r}')
        del self.__dict__[name]

    def _values(self) -> tuple[Any, ...]:
        return tuple([getattr(self, name) for name in self.__dataclass_fields__])

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, UnknownDataclass):
            return NotImplemented
        return (self._name, self._values()) == (other._name, other._values())

    def __hash__(self) -> int:
        if not self._frozen:
            raise TypeError("unhashable type: 'UnknownDataclass'")
        return hash((self._name, self._values()))

    def __repr__(self) -> str:
        fields = self.__dataclass_fields__
        shown = ', '.join([f'{name}={getattr(self, name)!r}' for name in fields])
        return f'<Unknown Dataclass {self._name}({shown})>'


class _Params:
    def __init__(self, frozen: bool) -> None:
        self.frozen = frozen

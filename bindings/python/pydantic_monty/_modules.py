"""Modules of the host that programs import."""

from __future__ import annotations

import types
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Union

from ._codec import External, encode

Modules = Mapping[str, Any]
ModuleNames = Union[Modules, Iterable[str]]


def names_of(modules: ModuleNames | None) -> list[str]:
    """The names of modules that the library is told."""
    if modules is None:
        return []
    if isinstance(modules, str):
        raise TypeError('external_modules must be a mapping or a list of names, not a str')
    names = list(modules)
    if not all(isinstance(name, str) for name in names):
        raise TypeError('names of external_modules are str')
    return names


def contents_message(module: Any, name: str) -> bytes:
    """The answer to an import: the names of a module and what they are. Raises TypeError for what cannot be sent."""
    contents: dict[str, Any] = {}
    is_mapping = isinstance(module, Mapping)
    for each, value in public_items(module):
        if callable(value):
            contents[each] = External(f'{name}.{each}')
            continue
        try:
            encode(b'V', value)
        except (TypeError, RuntimeError):
            # Of a mapping everything is meant to be seen, of a module what can be.
            if is_mapping:
                raise
            continue
        contents[each] = value
    return encode(b'V', contents)


def public_items(module: Any) -> Iterator[tuple[str, Any]]:
    """What programs see of a module.

    Of a mapping that is every name without an underscore in front; of a Python module `__all__`, or without that what
    the module itself defines: nothing that it has imported.
    """
    if isinstance(module, Mapping):
        yield from ((name, value) for name, value in module.items() if not name.startswith('_'))
        return
    if not isinstance(module, (types.ModuleType, types.SimpleNamespace)):
        raise TypeError(f"an external module must be a mapping or a module, not '{type(module).__name__}'")
    listed = getattr(module, '__all__', None)
    for name in vars(module) if listed is None else listed:
        value = getattr(module, name, None)
        if name.startswith('_') or isinstance(value, types.ModuleType):
            continue
        if listed is None and isinstance(module, types.ModuleType):
            home = getattr(value, '__module__', None) if callable(value) else None
            if callable(value) and home != module.__name__:
                continue
        yield name, value


def find(modules: Modules | None, name: str) -> Any:
    """The callable that a program reaches as `module.name`, or None."""
    home, _, short = name.rpartition('.')
    if modules is None or home not in modules:
        return None
    for each, value in public_items(modules[home]):
        if each == short:
            return value if callable(value) else None
    return None

"""Handlers of operations of the system, under the name that the original package has for them."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

from ._answers import NOT_HANDLED
from ._files import AbstractFile, CallbackFile, MemoryFile, OSAccess
from ._os import AbstractOS, OsFunction, StatResult

__all__ = [
    'NOT_HANDLED',
    'AbstractFile',
    'AbstractOS',
    'CallbackFile',
    'MemoryFile',
    'OSAccess',
    'OsFunction',
    'StatResult',
    'path_from_arg',
]


def path_from_arg(path: Any) -> PurePosixPath:
    """The path of an argument that a method of a handler got, also of one that has a `path`."""
    return PurePosixPath(getattr(path, 'path', path))

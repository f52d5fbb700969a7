"""Dumps that are signed, compressed, or both."""

from __future__ import annotations

from typing import Any

from . import _native
from ._codec import encode
from ._engine import call

_FLAGS = slice(6, 8)


def seal(dump: bytes, key: bytes | None, compress: bool) -> bytes:
    """The dump with a signature when there is a key, compressed when that was asked for."""
    if key is None and not compress:
        return dump
    return _convert(_native.lib.monty_dump_seal, dump, {'key': _bytes_of(key), 'compress': bool(compress)})


def unseal(data: bytes, key: bytes | None) -> bytes:
    """The dump itself. Raises ValueError when the signature is missing, wrong or cannot be checked."""
    if type(data) is not bytes:
        data = bytes(memoryview(data))
    if key is None and not any(data[_FLAGS]):
        return data
    return _convert(_native.lib.monty_dump_unseal, data, {'key': _bytes_of(key)})


def _bytes_of(key: bytes | None) -> bytes | None:
    if key is not None and (not isinstance(key, (bytes, bytearray)) or not key):
        raise TypeError('key must be bytes, at least one')
    return key and bytes(key)


def _convert(function: Any, data: bytes, options: dict[str, Any]) -> bytes:
    message = encode(b'O', options)
    return call(function, data, len(data), message, len(message))

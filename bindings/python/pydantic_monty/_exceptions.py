"""Exceptions of the host in programs, and those of programs on the host."""

from __future__ import annotations

import builtins
import dataclasses
import io
import json
import re
from typing import Any

_ELSEWHERE: dict[str, type[BaseException]] = {
    'FrozenInstanceError': dataclasses.FrozenInstanceError,
    'JSONDecodeError': json.JSONDecodeError,
    'PatternError': re.error,
    'UnsupportedOperation': io.UnsupportedOperation,
}
_UNICODE = {
    UnicodeDecodeError: (str, bytes, int, int, str),
    UnicodeEncodeError: (str, str, int, int, str),
    UnicodeTranslateError: (str, int, int, str),
}
# Python 3.10 has no groups.
_GROUPS: Any = getattr(builtins, 'BaseExceptionGroup', ())
_JSON_PLACE = re.compile(r'(.*): line (\d+) column (\d+) \(char (\d+)\)', re.DOTALL)


def exception_payload(error: BaseException) -> tuple[tuple[str, ...], tuple[Any, ...], str | None]:
    """What the sandbox sees of a host exception: names of the class and its bases, nearest first, and the message."""
    names = tuple(kind.__name__ for kind in type(error).__mro__ if kind is not object)
    try:
        message = str(error)
    except Exception:
        message = ''
    args: tuple[Any, ...] = ()
    if isinstance(error, KeyError) and len(error.args) == 1 and isinstance(error.args[0], str):
        # Its message is the quoted argument.
        args = error.args
    elif isinstance(error, tuple(_UNICODE)) and _fits(error.args, _UNICODE[_unicode_kind(error)]):
        args = error.args
    elif isinstance(error, json.JSONDecodeError) and _fits((error.msg, error.doc, error.pos), (str, str, int)):
        args = error.msg, error.doc, error.pos
    elif isinstance(error, re.error):
        names = 'PatternError', *names
        if _fits((error.pattern, error.pos), (str, int)):
            args = error.msg, error.pattern, error.pos
    if isinstance(error, OSError) and isinstance(error.errno, int) and isinstance(error.strerror, str):
        args = (error.errno, error.strerror)
        files = [str(name) for name in (error.filename, error.filename2) if name is not None]
        if files:
            args += (files[0],) if len(files) == 1 else (files[0], None, files[1])
    return names, args, message or None


def make_exception(names: tuple[str, ...], args: tuple[Any, ...], message: str | None) -> BaseException:
    """A native exception of the nearest known class, with the message as its argument."""
    for name in names:
        kind = _ELSEWHERE.get(name) or getattr(builtins, name, None)
        if name == 'CancelledError':
            from asyncio import CancelledError as kind
        if isinstance(kind, type) and issubclass(kind, BaseException) and not issubclass(kind, _GROUPS):
            break
    else:
        kind = Exception
    if kind in _UNICODE:
        if _fits(args, _UNICODE[kind]):
            return kind(*args)
        kind = UnicodeError
    if kind is json.JSONDecodeError:
        return _json_error(message or '')
    if issubclass(kind, KeyError) and len(args) == 1:
        return kind(*args)
    return kind() if message is None else kind(message)


def _json_error(message: str) -> json.JSONDecodeError:
    """The error with this very text; the document stays in the program."""
    made = json.JSONDecodeError('', '', 0)
    made.args = (message,)
    made.msg = message
    if place := _JSON_PLACE.fullmatch(message):
        made.msg = place[1]
        made.lineno, made.colno, made.pos = int(place[2]), int(place[3]), int(place[4])
    return made


def _unicode_kind(error: BaseException) -> type[BaseException]:
    return next(kind for kind in _UNICODE if isinstance(error, kind))


def _fits(args: tuple[Any, ...], kinds: tuple[type, ...]) -> bool:
    return len(args) == len(kinds) and all(type(arg) is kind for arg, kind in zip(args, kinds))

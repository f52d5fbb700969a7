"""The options of the command line."""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass, field
from typing import Any

from .._errors import FORMATS

_MOUNT = re.compile(r'((?:[A-Za-z]:)?[^:]+)::?(/[^:]*)(?:::?([a-z-]+))?')
_MODES = {
    'ro': 'read-only', 'read-only': 'read-only', 'rw': 'read-write', 'read-write': 'read-write', 'overlay': 'overlay',
}
_SIZE = re.compile(r'(\d+)(?:([KMG])(?:i?B)?|B)?', re.IGNORECASE)
_ALIASES = {
    '-c': '--code', '-i': '--interactive', '-p': '--print', '-V': '--version', '-h': '--help', '-m': '--mount',
    '-t': '--type-check',
}
_FLAGS = ('--interactive', '--print', '--pure', '--awaited', '--stats', '--type-check', '--version', '--help')
_VALUES = (
    '--code', '--input', '--mount', '--env', '--snapshot', '--resume', '--answer', '--error', '--type-check-format',
)
_LIMITS = {
    '--max-duration': ('max_duration_secs', 'seconds'),
    '--max-wall': ('max_wall_secs', 'seconds'),
    '--max-memory': ('max_memory', 'size'),
    '--max-allocations': ('max_allocations', 'count'),
    '--max-recursion-depth': ('max_recursion_depth', 'count'),
    '--max-suspensions': ('max_suspensions', 'count'),
    '--max-int-bits': ('max_int_bits', 'count'),
}


class UsageError(Exception):
    """The command line is wrong; the text says how."""


@dataclass
class Options:
    """What the command line says."""

    file: str | None = None
    code: str | None = None
    flags: set[str] = field(default_factory=set)
    inputs: dict[str, Any] = field(default_factory=dict)
    mounts: list[tuple[str, str, str]] = field(default_factory=list)
    env: dict[str, str] = field(default_factory=dict)
    limits: dict[str, Any] = field(default_factory=dict)
    snapshot: str | None = None
    resume: str | None = None
    answer: tuple[Any] | None = None
    error: str | None = None
    type_check_format: str = 'full'


def read_options(arguments: list[str]) -> Options:
    """Reads the arguments of the command. Raises UsageError."""
    options = Options()
    rest = list(arguments)
    while rest:
        word = rest.pop(0)
        if word == '-' or not word.startswith('-'):
            if options.file is not None or options.code is not None:
                raise UsageError(f"unexpected argument '{word}'")
            options.file = word
            continue
        name, has_value, value = word.partition('=') if word.startswith('--') else (word, '', '')
        name = _ALIASES.get(name, name)
        if name in _FLAGS:
            if has_value:
                raise UsageError(f'{name} takes no value')
            options.flags.add(name)
        elif name in _VALUES or name in _LIMITS:
            if not has_value:
                if not rest:
                    raise UsageError(f'{name} needs a value')
                value = rest.pop(0)
            _take(options, name, value)
        else:
            raise UsageError(f"unknown option '{word}'")
    _check(options)
    return options


def _take(options: Options, name: str, value: str) -> None:
    if name in _LIMITS:
        key, kind = _LIMITS[name]
        options.limits[key] = _number(name, kind, value)
    elif name == '--code':
        if options.file is not None or options.code is not None:
            raise UsageError("unexpected argument '-c'")
        options.code = value
    elif name == '--input':
        key, equals, text = value.partition('=')
        if not equals or not key.isidentifier():
            raise UsageError(f"--input needs NAME=JSON, not '{value}'")
        options.inputs[key] = _json(name, text)
    elif name == '--mount':
        found = _MOUNT.fullmatch(value)
        if found is None or (found[3] is not None and found[3] not in _MODES):
            raise UsageError(f"--mount needs HOST:PATH[:MODE], not '{value}'")
        options.mounts.append((found[1], found[2], _MODES[found[3] or 'overlay']))
    elif name == '--env':
        key, equals, text = value.partition('=')
        if not key:
            raise UsageError(f"--env needs NAME[=VALUE], not '{value}'")
        if equals:
            options.env[key] = text
        elif key in os.environ:
            options.env[key] = os.environ[key]
    elif name == '--answer':
        options.answer = (_json(name, value),)
    elif name == '--type-check-format':
        if value not in FORMATS:
            raise UsageError(f"{name} needs one of {', '.join(FORMATS)}, not '{value}'")
        options.type_check_format = value
    else:
        setattr(options, name[2:], value)


def _number(name: str, kind: str, text: str) -> Any:
    if kind == 'seconds':
        if re.fullmatch(r'\d+(\.\d*)?|\.\d+', text, re.ASCII):
            return float(text)
    elif kind == 'size':
        if found := _SIZE.fullmatch(text):
            return int(found[1]) << {'': 0, 'K': 10, 'M': 20, 'G': 30}[(found[2] or '').upper()]
    elif re.fullmatch(r'\d+', text, re.ASCII):
        return int(text)
    raise UsageError(f"{name} needs a {'number of seconds' if kind == 'seconds' else kind}, not '{text}'")


def _json(name: str, text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise UsageError(f"{name} needs JSON, not '{text}'") from None


def _check(options: Options) -> None:
    has_program = options.file is not None or options.code is not None
    if options.resume is None:
        for name, given in (('--answer', options.answer), ('--error', options.error)):
            if given is not None:
                raise UsageError(f'{name} needs --resume')
        if '--awaited' in options.flags:
            raise UsageError('--awaited needs --resume')
        return
    if has_program:
        raise UsageError('--resume continues a program and takes no other')
    if options.inputs:
        raise UsageError('--input cannot be used with --resume')
    if options.answer is not None and options.error is not None:
        raise UsageError('--answer and --error exclude each other')

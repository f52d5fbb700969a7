"""The type checker."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from . import _native
from ._codec import encode
from ._engine import call
from ._errors import typing_error


def check_types(
    code: str,
    script_name: str,
    stubs: str | None,
    *,
    stubs_name: str = 'type_stubs.pyi',
    context: Sequence[str] = (),
    modules: Mapping[str, str] | None = None,
) -> None:
    """Raises MontyTypingError if the checker finds anything."""
    options: dict[str, Any] = {
        'script_name': script_name,
        'stubs': stubs,
        'stubs_name': stubs_name,
        'context': list(context),
    }
    if modules:
        options['module_stubs'] = dict(modules)
    if text := report(code, options):
        raise typing_error(text, code, options)


def report(code: str, options: dict[str, Any]) -> str:
    """What the checker finds, in the format that the options name."""
    source = code.encode('utf-8', 'surrogatepass')
    data = encode(b'O', options)
    # A message of kind V whose body is one text: code, length, bytes.
    message = call(_native.lib.monty_type_check, source, len(source), data, len(data))
    return str(memoryview(message)[7:], 'utf-8', 'surrogatepass')

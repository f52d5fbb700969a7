"""Tracebacks in colours, as CPython shows them on terminals."""

from __future__ import annotations

import os
import re
from typing import TextIO

_FRAME = re.compile(r'(\s*)File "(.*)", line (\d+)(?:, in (.*))?')
_MARKS = re.compile(r'(\s*)([~^]+)\s*')
_ERROR = re.compile(r'([A-Za-z_][\w.]*)(?:: (.*))?', re.DOTALL)
_MAGENTA, _BOLD_MAGENTA, _RED, _BOLD_RED, _RESET = '\x1b[35m', '\x1b[1;35m', '\x1b[31m', '\x1b[1;31m', '\x1b[0m'


def wants_colour(stream: TextIO) -> bool:
    """Whether text on the stream is to be coloured: on terminals, unless the environment says otherwise."""
    if os.environ.get('NO_COLOR'):
        return False
    if os.environ.get('FORCE_COLOR'):
        return True
    return os.environ.get('TERM') != 'dumb' and stream.isatty()


def coloured(text: str) -> str:
    """A traceback in colours."""
    lines = text.splitlines()
    shown: list[str] = []
    for at, line in enumerate(lines):
        if found := _FRAME.fullmatch(line):
            shown.append(_frame(found))
        elif (found := _MARKS.fullmatch(line)) and shown:
            shown[-1] = _marked(lines[at - 1], found)
            shown.append(found[1] + _stretches(found[2], found[2]))
        elif line[:1].isalpha() and not line.endswith(':') and (found := _ERROR.fullmatch(line)):
            message = '' if found[2] is None else f': {_MAGENTA}{found[2]}{_RESET}'
            shown.append(f'{_BOLD_MAGENTA}{found[1]}{_RESET}{message}')
        else:
            shown.append(line)
    return '\n'.join(shown) + '\n' * text.endswith('\n')


def _frame(found: re.Match[str]) -> str:
    text = f'{found[1]}File {_MAGENTA}"{found[2]}"{_RESET}, line {_MAGENTA}{found[3]}{_RESET}'
    return text if found[4] is None else f'{text}, in {_MAGENTA}{found[4]}{_RESET}'


def _marked(line: str, found: re.Match[str]) -> str:
    """The source line with the parts coloured that the marks below it stand under."""
    start, end = len(found[1]), len(found[1]) + len(found[2])
    if end > len(line):
        return line
    return line[:start] + _stretches(line[start:end], found[2]) + line[end:]


def _stretches(text: str, marks: str) -> str:
    """The text, coloured by the marks that belong to its characters."""
    parts = re.finditer(r'~+|\^+', marks)
    return ''.join(
        f'{_BOLD_RED if part[0][0] == "^" else _RED}{text[part.start() : part.end()]}{_RESET}' for part in parts
    )
